import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { operations } from "../contract.ts";
import type { Operation } from "../contract.ts";
import { judge } from "../judge.ts";
import type { HostileAnswer } from "./answer.ts";
import { oddBodies } from "./odd-bodies.ts";
import { transportFaults } from "./transport-faults.ts";
import { wrongAnswers } from "./wrong-answers.ts";

/** The header by which a request says what shall go wrong, by its place in the list. */
export const wish = "x-hostile";

export const hostileAnswers: HostileAnswer[] = [...transportFaults, ...wrongAnswers, ...oddBodies];

/** The operations to which an answer can happen. */
export const reach = ({ concerns }: HostileAnswer): Operation[] =>
  operations.filter((operation) => concerns?.(operation) ?? true);

export interface HostileServer {
  baseUrl: string;
  /** How many requests came. */
  requests(): number;
  close(): Promise<void>;
}

/** A server on a free port that answers each request in the wrong way that the request asks for. */
export async function startHostileServer(): Promise<HostileServer> {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    const path = (request.url ?? "").slice("/api".length).split("?")[0]!;
    const operation = judge.operationOf(request.method ?? "", path);
    const answer = hostileAnswers[Number(request.headers[wish])];
    if (operation && answer) answer.send(response, operation);
    else response.writeHead(421).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    requests: () => count,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
