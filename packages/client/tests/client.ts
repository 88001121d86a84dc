import { createClient } from "../src/entry/index.ts";
import type { AnyD6Error, Client, ClientOptions, Fetch } from "../src/entry/index.ts";
import { isD6Error } from "../src/entry/index.ts";

export const credentials = { username: "user-4711", password: "pass-0815" };
export const baseUrl = "http://127.0.0.1:4010/api";

/** A client whose requests are kept, and answered by a function. It tries once, unless the options say otherwise. */
export function clientAnswering(
  answer: (request: Request) => Response | Promise<Response>,
  options: Partial<ClientOptions> = {},
): { d6: Client; requests: Request[] } {
  const requests: Request[] = [];
  const fetch: Fetch = (url, init) => {
    const request = new Request(url, init);
    requests.push(request.clone());
    return answer(request);
  };
  return { d6: createClient({ credentials, baseUrl, fetch, retry: false, ...options }), requests };
}

/** What a call throws; fails when it throws nothing, or something that is not the client's. */
export async function errorOf(call: () => unknown): Promise<AnyD6Error> {
  try {
    await call();
  } catch (error) {
    if (isD6Error(error)) return error;
    throw new Error("not an error of the client", { cause: error });
  }
  throw new Error("nothing was thrown");
}

/** A JSON answer of the vendor. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** How long an abort takes to end a call that is waiting: the median of five, in milliseconds. */
export async function abortTime(begin: (signal: AbortSignal) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 5; index++) {
    const controller = new AbortController();
    const failed = errorOf(() => begin(controller.signal));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const start = performance.now();
    controller.abort(new Error("the user left"));
    const { kind } = await failed;
    times.push(performance.now() - start);
    if (kind !== "aborted") throw new Error(`ended as ${kind}`);
  }
  return times.toSorted((one, other) => one - other)[2] ?? Infinity;
}
