import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock } from "@d6-integrate/mock";
import { judge } from "../judge.ts";

/** An answer of the mock, to be changed on its way out. */
export interface OutgoingAnswer {
  /** The operation that answers. */
  id: string | undefined;
  request: Request;
  status: number;
  type: string;
  body: unknown;
}

export interface OtherServer {
  baseUrl: string;
  /** The requests that came. */
  requests: Request[];
  /** The bodies that were sent. */
  bodies: unknown[];
  close(): Promise<void>;
}

/** A server that knows the contract less well: the mock behind HTTP of its own, each answer changed by a function. */
export async function startOtherServer(change: (answer: OutgoingAnswer) => void): Promise<OtherServer> {
  const mock = await createMock();
  const requests: Request[] = [];
  const bodies: unknown[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks = await incoming.toArray();
      const { method = "GET", url = "/", headers } = incoming;
      const request = new Request(`http://127.0.0.1${url}`, {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        body: chunks.length > 0 ? Buffer.concat(chunks as Buffer[]) : null,
      });
      requests.push(request.clone());
      const { pathname } = new URL(request.url);
      const response = await mock.fetch(request);
      const text = await response.text();
      const answer: OutgoingAnswer = {
        id: judge.operationOf(method, pathname.slice("/api".length))?.id,
        request: requests.at(-1)!,
        status: response.status,
        type: "application/json",
        body: text === "" ? "" : JSON.parse(text),
      };
      change(answer);
      bodies.push(answer.body);
      const sent = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
      outgoing.writeHead(answer.status, { "content-type": answer.type }).end(sent);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    requests,
    bodies,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await mock.close();
    },
  };
}
