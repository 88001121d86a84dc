import type { Operation, Parameter } from "./contract.ts";

/** A request as it goes over the wire, apart from the base and the credentials. */
export interface WireRequest {
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Writes arguments into a request without a look at them: whatever they are, they become text. */
export function wireRequest(operation: Operation, input: Record<string, unknown>): WireRequest {
  const sent = (place: Parameter["in"]): [string, string][] =>
    operation.parameters.flatMap(({ in: at, name, argument }) => {
      const value = input[argument] as string | number | boolean | undefined;
      return at === place && value !== undefined ? [[name, String(value)]] : [];
    });
  const path = sent("path").reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  );
  const query = new URLSearchParams(sent("query")).toString();
  const { body } = input;
  return {
    target: query ? `${path}?${query}` : path,
    headers: Object.fromEntries(sent("header")),
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** The same as a request to a server. */
export function toRequest(
  operation: Operation,
  { target, headers, body }: WireRequest,
  { baseUrl, username, password }: { baseUrl: string; username: string; password: string },
): Request {
  return new Request(baseUrl + target, {
    method: operation.method,
    redirect: "manual",
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
      "HTTP-X-USERNAME": username,
      "HTTP-X-PASSWORD": password,
      ...headers,
    },
    body: body ?? null,
  });
}
