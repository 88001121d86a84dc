import type { IHttpConfig } from "@stoplight/prism-http";

/** What a caller may ask of the answer, by the header `Prefer` or its twins in the query. */
export type Preference = Partial<IHttpConfig["mock"]>;

/** Whether a request may ask for an answer: reading what it asks for takes Prism's mocker. */
export const mayPrefer = (headers: Headers, query: URLSearchParams): boolean =>
  headers.has("prefer") || ["__code", "__example", "__dynamic", "__seed"].some((name) => query.has(name));

/** Whether an answer is asked for by name, so that the school has no say. */
export const isForced = ({ code, exampleKey, dynamic, seed }: Preference): boolean =>
  code !== undefined || exampleKey !== undefined || dynamic === true || seed !== undefined;
