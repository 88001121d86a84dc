import type { Operation } from "./contract.ts";
import { judge } from "./judge.ts";

/** What went over the wire, and what the judge said of it. */
export interface Exchange {
  operation: Operation | undefined;
  request: Request;
  status: number;
  problems: string[];
}

export interface Recorder {
  fetch(...sent: ConstructorParameters<typeof Request>): Promise<Response>;
  exchanges: Exchange[];
}

/** Wraps a fetch so that each request and each answer is judged, whoever asked. */
export function record(baseUrl: string, fetch: (request: Request) => Promise<Response>): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    async fetch(...sent) {
      const request = new Request(...sent);
      const path = request.url.slice(baseUrl.length).split("?")[0]!;
      const operation = judge.operationOf(request.method, path);
      const asked = operation ? await judge.request(operation, request, path) : [];
      const response = await fetch(request);
      const text = await response.clone().text();
      const { status, headers } = response;
      const problems = operation
        ? [...asked, ...judge.answer(operation, { status, headers, text })]
        : [`${request.method} ${request.url} is no operation of the contract`];
      exchanges.push({ operation, request, status, problems });
      return response;
    },
  };
}
