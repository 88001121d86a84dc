import type { Operation } from "./contract.ts";
import { judge } from "./judge.ts";
import type { Judge } from "./judge.ts";
import { secondOpinion } from "./second-opinion.ts";

/** A request and its answer as they went over the wire. */
export interface Exchange {
  /** The path without the base. */
  path: string;
  request: Request;
  /** The body of the request; empty without one. */
  sent: string;
  status: number;
  headers: Headers;
  text: string;
}

/** An exchange, and what the judge and the second opinion said of it. */
export interface JudgedExchange extends Exchange {
  operation: Operation | undefined;
  problems: string[];
}

export interface Recorder {
  fetch(...sent: ConstructorParameters<typeof Request>): Promise<Response>;
  exchanges: JudgedExchange[];
}

/** Wraps a fetch so that each request and each answer is judged, whoever asked. */
export function record(baseUrl: string, fetch: (request: Request) => Promise<Response>, by: Judge = judge): Recorder {
  const exchanges: JudgedExchange[] = [];
  return {
    exchanges,
    async fetch(...asked) {
      const request = new Request(...asked);
      const path = request.url.slice(baseUrl.length).split("?")[0]!;
      const operation = by.operationOf(request.method, path);
      const kept = request.clone();
      const sent = await request.clone().text();
      const response = await fetch(request);
      const text = await response.clone().text();
      const { status, headers } = response;
      const problems = operation
        ? [
            ...(await by.request(operation, kept, path)),
            ...(await secondOpinion(operation, kept, path)),
            ...by.answer(operation, { status, headers, text }),
          ]
        : [`${request.method} ${request.url} is no operation of the contract`];
      exchanges.push({ path, request: kept, sent, status, headers, text, operation, problems });
      return response;
    },
  };
}
