import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mock } from "@d6-integrate/mock";

/** A request as it arrived. */
export interface Seen {
  readonly at: number;
  /** What was asked of which school: a second one of these reads the same again. */
  readonly what: string;
  /** How many were being answered then, this one included. */
  readonly atOnce: number;
}

/** The mock behind a port that counts. */
export async function serveMock(mock: Mock): Promise<AsyncDisposable & { url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  let atOnce = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    atOnce += 1;
    const { method = "GET", url = "/", headers } = request;
    seen.push({ at: performance.now(), what: `${method} ${url} ${String(headers["http-x-schoolid"])}`, atOnce });
    const sent = new Headers(headers as Record<string, string>);
    const answered = await mock.fetch(new Request(`http://127.0.0.1${url}`, { method, headers: sent }));
    const body = Buffer.from(await answered.arrayBuffer());
    atOnce -= 1;
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(body);
  };
  // It is for workers that only read.
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The most requests in any window of so many milliseconds. */
export function mostIn(seen: readonly Seen[], ms: number): number {
  let most = 0;
  for (let first = 0, last = 0; first < seen.length; first++) {
    while (last < seen.length && seen[last]!.at < seen[first]!.at + ms) last += 1;
    most = Math.max(most, last - first);
  }
  return most;
}
