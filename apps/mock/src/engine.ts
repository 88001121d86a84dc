import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { Reply } from "./refusal.ts";

/** What Prism found wrong with a request: where, which keyword, in words. */
export interface Violation {
  path: string[];
  keyword: string;
  message: string;
}

/** What a caller may ask of the answer, by the `Prefer` header or its query twins. */
export interface Preference {
  code?: number | undefined;
  example?: string | undefined;
  dynamic?: boolean | undefined;
}

/** Answers for the school; undefined leaves the answer to Prism, from the examples. */
export type Upstream = (violations: Violation[]) => Promise<Reply | undefined>;

export interface Engine {
  answer(
    id: string,
    request: IHttpRequest,
    preference: Preference,
    upstream: Upstream,
  ): Promise<Reply & { headers: Record<string, string> }>;
}

/** Prism calls its own mock when the upstream answers with an error of this name. */
const notImplemented = Object.assign(new Error("The school leaves this call to the examples"), {
  name: "https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED",
});

const quiet = Object.fromEntries(
  ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}]),
);
const silent = { ...quiet, child: () => silent } as unknown as PrismHttpComponents["logger"];

const left = <T>(error: T) => ({ _tag: "Left" as const, left: error });
const right = <T>(value: T) => ({ _tag: "Right" as const, right: value });

/**
 * Prism as a library: it validates the request, asks the upstream, and mocks from the examples what the upstream leaves
 * open. The route is settled before, so Prism never searches for one.
 */
export async function createEngine(document: object): Promise<Engine> {
  // Prism resolves the references of what it is given in place.
  const operations = new Map(
    (await getHttpOperationsFromSpec(structuredClone(document))).map((operation) => [operation.iid ?? "", operation]),
  );
  return {
    async answer(id, request, preference, upstream) {
      const operation = operations.get(id);
      if (!operation) throw new Error(`Prism knows no operation ${id}`);
      // Prism keeps and changes the configuration that it is given: a fresh instance and object for each request.
      const instance = createInstance(
        {
          isProxy: true,
          errors: true,
          checkSecurity: true,
          validateRequest: true,
          validateResponse: false,
          upstream: new URL("http://school.invalid"),
          upstreamProxy: undefined,
          mock: {
            dynamic: preference.dynamic ?? false,
            mediaTypes: ["application/json"],
            ...(preference.code !== undefined && { code: preference.code }),
            ...(preference.example !== undefined && { exampleKey: preference.example }),
          },
        },
        {
          logger: silent,
          route: () => right(operation),
          forward: (input) => () => async () => {
            try {
              const reply = await upstream(
                input.validations.map(({ path, code, message }) => ({
                  path: (path ?? []).map(String),
                  keyword: String(code),
                  message,
                })),
              );
              return reply
                ? right({ statusCode: reply.status, body: reply.body, headers: reply.headers ?? {} })
                : left(notImplemented);
            } catch (error) {
              return left(error as Error);
            }
          },
        },
      );
      const outcome = await instance.request(request, [operation])();
      if (outcome._tag === "Left") {
        const { status = 500, detail, message } = outcome.left as Error & { status?: number; detail?: string };
        return {
          status,
          body: { title: message, detail, status },
          headers: { "content-type": "application/problem+json" },
        };
      }
      const { statusCode, headers = {}, body } = outcome.right.output;
      return {
        status: statusCode,
        body,
        headers,
      };
    },
  };
}
