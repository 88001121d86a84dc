import type { IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { Document, Operation } from "./contract.ts";
import { problemReply } from "./problem.ts";
import type { Reply } from "./refusal.ts";

/** What a caller may ask of the answer, by the `Prefer` header or its query twins. */
export interface Preference {
  code?: number | undefined;
  example?: string | undefined;
  dynamic?: boolean | undefined;
}

/** Answers from the examples and schemas of a contract. */
export interface Engine {
  answer(operation: Operation, request: Omit<IHttpRequest, "method">, preference: Preference): Promise<Reply>;
}

const quiet = Object.fromEntries(
  ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}]),
);
const silent = { ...quiet, child: () => silent } as unknown as PrismHttpComponents["logger"];

/**
 * Prism as a library: it checks the request, and mocks from the examples. The route is settled before, so Prism never
 * searches for one. Loading it takes longer than all the rest together, so that it waits for the first call that needs it.
 */
export function createEngine(document: Document): Engine {
  let loaded: ReturnType<typeof load> | undefined;
  return {
    async answer({ id, method }, request, preference) {
      const { createInstance, operations } = await (loaded ??= load(document));
      const operation = operations.get(id);
      if (!operation) throw new Error(`Prism knows no operation ${id}`);
      // Prism keeps and changes the configuration that it is given: a fresh instance and object for each request.
      const instance = createInstance(
        {
          isProxy: false,
          errors: false,
          checkSecurity: true,
          validateRequest: true,
          validateResponse: false,
          upstreamProxy: undefined,
          mock: {
            dynamic: preference.dynamic ?? false,
            mediaTypes: ["application/json"],
            ...(preference.code !== undefined && { code: preference.code }),
            ...(preference.example !== undefined && { exampleKey: preference.example }),
          },
        },
        { logger: silent, route: () => ({ _tag: "Right", right: operation }) },
      );
      const outcome = await instance.request({ ...request, method: method as IHttpRequest["method"] }, [operation])();
      if (outcome._tag === "Left") {
        const { status = 500, detail, message } = outcome.left as Error & { status?: number; detail?: string };
        return problemReply(status, message, detail ?? message);
      }
      const { statusCode, headers = {}, body } = outcome.right.output;
      return { status: statusCode, body, headers };
    },
  };
}

async function load(document: Document) {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  // Prism resolves the references of what it is given in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  return { createInstance, operations: new Map(operations.map((operation) => [operation.iid ?? "", operation])) };
}
