import type { Contract, Operation } from "../contract/contract.ts";

/** A request that was answered, without anything that may be personal: no values of parameters, no bodies, no headers. */
export interface LoggedRequest {
  /** When it was answered, in ISO 8601. */
  at: string;
  method: string;
  /** The path template of its operation; otherwise the path with a star for each segment that the contract does not know. */
  path: string;
  /** The operation; undefined when the path or the method is none of the contract's. */
  operation: string | undefined;
  /** The parameters of the contract that it sent in the query, by name. */
  query: string[];
  status: number;
  /** How long the answer took, in milliseconds. */
  took: number;
}

/** The last requests, the oldest first. */
export interface RequestLog {
  add(request: LoggedRequest): void;
  list(): LoggedRequest[];
}

/** How many requests are remembered. */
export const loggedRequests = 1000;

export function createRequestLog(): RequestLog {
  // A ring: the next entry takes the place of the oldest.
  const ring: LoggedRequest[] = [];
  let next = 0;
  return {
    add(request) {
      ring[next] = request;
      next = (next + 1) % loggedRequests;
    },
    list: () => [...ring.slice(next), ...ring.slice(0, next)],
  };
}

/** Describes requests by the words of a contract alone. */
export function describer({ operations }: Contract): (request: Answered) => LoggedRequest {
  const words = new Set(operations.flatMap(({ path }) => path.split("/")));
  const masked = (path: string): string =>
    path
      .split("/")
      .slice(0, 20)
      .map((segment) => (words.has(segment) ? segment : "*"))
      .join("/");
  return ({ method, url, path, operation, status, took }) => ({
    at: new Date().toISOString(),
    method: /^[A-Z]{1,10}$/.test(method) ? method : "*",
    path: operation?.path ?? masked(path),
    operation: operation?.id,
    query: operation?.parameters.map(({ name }) => name).filter((name) => url.searchParams.has(name)) ?? [],
    status,
    took: Math.round(took * 10) / 10,
  });
}

interface Answered {
  method: string;
  url: URL;
  /** The path without the base. */
  path: string;
  operation: Operation | undefined;
  status: number;
  took: number;
}
