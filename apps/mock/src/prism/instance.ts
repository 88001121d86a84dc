import { factory } from "@stoplight/prism-core";
import type { IHttpConfig, IHttpResponse } from "@stoplight/prism-http";
import type { Reply } from "../contract/refusal.ts";
import { loadGenerators } from "./generators.ts";
import type { Preference } from "./preference.ts";
import { right, silent } from "./prism.ts";
import type { Components, Resource, Sent, Violation } from "./prism.ts";
import { validateInput, validateOutput, validateSecurity } from "./validation.ts";

/** What came of a request. */
export interface Outcome {
  reply: Reply;
  /** What Prism has against the request, and against the reply where it was told to look. */
  violations: { input: Violation[]; output: Violation[] };
}

let mocker: Promise<typeof import("./mocker.ts")> | undefined;
let loaded: typeof import("./mocker.ts") | undefined;

/** Loads Prism's mocker, which takes longer than all the rest: it waits for the first call that needs it, or for a quiet moment. */
export const loadMocker = (): Promise<typeof import("./mocker.ts")> =>
  (mocker ??= import("./mocker.ts").then((module) => (loaded = module)));

/** One instance for all requests; what is of a request is in what was sent and in its configuration. */
const prism = factory<Resource, Sent, IHttpResponse, IHttpConfig>({} as IHttpConfig, {
  logger: silent,
  // The HTTP layer has found the operation already.
  route: ({ input }) => right(input.resource),
  validateSecurity: validateSecurity as unknown as Components["validateSecurity"],
  validateInput,
  validateOutput,
  forward:
    ({ data, validations }) =>
    () =>
    () =>
      data.school!(validations).then(toPrism).then(right),
  mock: (options) => loaded!.mock(options),
});

/** Has Prism validate a request and forward it to the school. */
export const forwarded = (sent: Sent): Promise<Outcome> => run(sent, true, false, {});

/** Has Prism validate a request and mock the answer. */
export async function mocked(sent: Sent, preference: Preference): Promise<Outcome> {
  await loadMocker();
  if (preference.dynamic) await loadGenerators();
  return run(sent, false, true, preference);
}

async function run(sent: Sent, isProxy: boolean, validateResponse: boolean, preference: Preference): Promise<Outcome> {
  // Prism changes the configuration that it is given: each request has its own.
  const config: IHttpConfig = {
    isProxy,
    upstream: new URL("school://school"),
    upstreamProxy: undefined,
    errors: true,
    checkSecurity: true,
    validateRequest: true,
    validateResponse,
    mock: { dynamic: false, mediaTypes: ["application/json"], ...preference },
  };
  const outcome = await prism.request(sent, [sent.resource], config)();
  if (outcome._tag === "Left") throw outcome.left;
  const { output, validations } = outcome.right;
  return { reply: fromPrism(output), violations: validations };
}

const json = "application/json";

/** A reply as Prism has it; it asks for the content type where a body is declared. */
export const toPrism = ({ status, body, headers = {} }: Reply): IHttpResponse => ({
  statusCode: status,
  headers: { ...(body !== undefined && { "content-type": json }), ...lowered(headers) },
  body,
});

const fromPrism = ({ statusCode, body, headers = {} }: IHttpResponse): Reply => ({
  status: statusCode,
  body,
  headers: lowered(headers),
});

const lowered = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
