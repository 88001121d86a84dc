import createOpenapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "../generated/schema.gen.ts";
import { fillTemplate, queryText } from "./serializers.ts";

/** openapi-fetch's client over the contract: it joins path, query, headers and body of every call. */
export type OpenapiFetch = Client<paths>;

/** What the client's own calls may pass to it, whose paths and arguments have been checked already. */
export interface JoinInit {
  params: { path: object; query: object };
  headers: Readonly<Record<string, string>>;
  /** Encoded already. */
  body: string | undefined;
  parseAs: "json" | "stream" | "text" | "blob" | "arrayBuffer";
  signal?: AbortSignal | undefined;
  middleware?: unknown[] | undefined;
  fetch: (request: JoinedRequest) => Promise<JudgedResponse>;
}

/** What openapi-fetch makes of a call. */
export interface JoinedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: unknown;
}

/** What openapi-fetch reads of a response. */
export type JudgedResponse = Pick<Response, "ok" | "status" | "headers"> & { readonly body: unknown };

/** Sends a call by openapi-fetch. */
export type Join = (
  method: string,
  template: string,
  init: JoinInit,
) => Promise<{ data?: unknown; error?: unknown; response: JudgedResponse }>;

/** A client of openapi-fetch. `Request` is that of the platform, unless the calls have no use for one. */
export function openapiFetch(baseUrl: string, Request?: typeof PlainRequest): OpenapiFetch {
  return createOpenapiFetch<paths>({
    baseUrl,
    headers: { accept: "application/json" },
    pathSerializer: fillTemplate,
    querySerializer: queryText,
    bodySerializer: (text: unknown) => text,
    ...(Request && { Request: Request as unknown as typeof globalThis.Request }),
  });
}

/** The URL and init of a request as they are: making one of the platform's for each call costs more than the rest. */
export class PlainRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: string | undefined;

  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}
