import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
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
  const server = createServer(async (request, response) => {
    atOnce += 1;
    const school = request.headers["http-x-schoolid"] ?? "";
    seen.push({ at: performance.now(), what: `${request.method} ${request.url} ${school}`, atOnce });
    const headers = new Headers(request.headers as Record<string, string>);
    const body = request.method === "GET" ? undefined : await text(request);
    const url = `http://127.0.0.1${request.url}`;
    const answer = await mock.fetch(new Request(url, { method: request.method!, headers, body: body ?? null }));
    atOnce -= 1;
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
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
