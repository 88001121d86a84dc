import type { WholeEntry } from "@d6-integrate/mock/control";

/** A call of the API, as it can be sent or copied. */
export interface Call {
  method: string;
  /** The path from the root of the mock, with the query. */
  target: string;
  /** Headers that matter to the call; never the credentials. */
  headers: Record<string, string>;
  body: string | undefined;
}

/** Headers that a tool or a browser writes by itself, or that are credentials. */
const ownHeaders =
  /^(accept|accept-encoding|accept-language|connection|content-length|host|origin|referer|user-agent|cookie|authorization|http-x-.*|sec-.*|priority|cache-control|pragma|dnt|upgrade-insecure-requests|transfer-encoding|keep-alive)$/i;

/** The call of an entry. What the journal hides or cuts off cannot be in it. */
export function callOf({ method, path, query, headers, body }: WholeEntry): Call {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((text) => [name, text])),
  );
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    ownHeaders.test(name) ? [] : [[name, [value].flat().join(", ")] as const],
  );
  return {
    method,
    target: `${path}${search.size > 0 ? `?${search.toString()}` : ""}`,
    headers: Object.fromEntries(kept),
    body: body?.text === undefined || body.text === "" ? undefined : body.text,
  };
}
