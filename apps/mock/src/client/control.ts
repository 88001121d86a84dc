import createClient from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { components, paths } from "../document/schema.gen.ts";
import { schoolSteering } from "./school.ts";
import type { SchoolSteering } from "./school.ts";
import { told } from "./told.ts";

export type * from "./school.ts";
export { SteeringError } from "./told.ts";

/** The control API as openapi-typescript says it, for openapi-fetch and what is built on it. */
export type { components, paths };

type Schemas = components["schemas"];

/** What to answer instead of the school, and when. */
export type Rule = Schemas["NewRule"];
/** A rule with how often it was used. */
export type ListedRule = Schemas["Rule"];
/** A call of the API in the journal, without its bodies. */
export type Entry = Schemas["Entry"];
/** A call of the API in the journal with its bodies. */
export type WholeEntry = Schemas["WholeEntry"];
/** What of the journal is asked for. */
export type RequestFilter = NonNullable<paths["/__mock/requests"]["get"]["parameters"]["query"]>;
/** A quirk with what speaks for each choice. */
export type ListedQuirk = Schemas["Quirk"];
/** What to reset, and for whom. */
export type Reset = Schemas["Reset"];

export interface SteeringOptions {
  /** The session that all calls are about. Default: what everybody shares who names none. */
  session?: string | undefined;
  /** What the mock asks for where other machines can reach it. */
  token?: string | undefined;
  /** Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Steers a running mock, in the words of tests. Each method throws a `SteeringError` for what the mock refuses. */
export interface Steering extends SchoolSteering {
  /** openapi-fetch's client of the control API, for whatever has no method here. */
  readonly http: Client<paths>;
  /** Adds a rule, or puts it under an id of one's own. */
  rule(rule: Rule & { id?: string }): Promise<ListedRule>;
  /** The rules of the session, otherwise all; the newest first. */
  rules(): Promise<ListedRule[]>;
  /** Changes a rule, such as `{ enabled: false }`; null takes a part away. */
  changeRule(id: string, change: { [Part in keyof Rule]?: Rule[Part] | null }): Promise<ListedRule>;
  /** Removes a rule, or all of the session. */
  removeRule(id?: string): Promise<void>;
  /** The calls that were made, the newest first, without their bodies. */
  requests(filter?: RequestFilter): Promise<Entry[]>;
  /** A call with its bodies. */
  request(id: string): Promise<WholeEntry>;
  /** Forgets the calls. */
  forgetRequests(): Promise<void>;
  /** Goes back to how it was at the start: all of it for the session, unless told otherwise. */
  reset(what?: Reset): Promise<void>;
  /** The quirks of the live API; with choices, they are made first. */
  quirks(choices?: Record<string, string | number>): Promise<ListedQuirk[]>;
  /** The same for another session. */
  inSession(session: string): Steering;
}

/** Steers the mock at an address, such as `http://127.0.0.1:4010`. */
export function connectMock(url: string | URL, options: SteeringOptions = {}): Steering {
  const { session, token, fetch } = options;
  const http = createClient<paths>({
    baseUrl: new URL(url).origin,
    headers: {
      ...(session !== undefined && { "X-Mock-Session": session }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(fetch && { fetch }),
  });
  return {
    http,
    ...schoolSteering(http),
    rule: async ({ id, ...body }) =>
      id === undefined
        ? told(await http.POST("/__mock/rules", { body }))
        : told(await http.PUT("/__mock/rules/{id}", { params: { path: { id } }, body })),
    rules: async () => told(await http.GET("/__mock/rules")),
    changeRule: async (id, change) =>
      told(await http.PATCH("/__mock/rules/{id}", { params: { path: { id } }, body: change as Record<string, never> })),
    async removeRule(id) {
      if (id === undefined) told(await http.DELETE("/__mock/rules"));
      else told(await http.DELETE("/__mock/rules/{id}", { params: { path: { id } } }));
    },
    requests: async (query = {}) => told(await http.GET("/__mock/requests", { params: { query } })),
    request: async (id) => told(await http.GET("/__mock/requests/{id}", { params: { path: { id } } })),
    async forgetRequests() {
      told(await http.DELETE("/__mock/requests"));
    },
    reset: async (what) => void told(await http.POST("/__mock/reset", { ...(what && { body: what }) })),
    quirks: async (choices) =>
      told(choices ? await http.PUT("/__mock/quirks", { body: choices }) : await http.GET("/__mock/quirks")),
    inSession: (name) => connectMock(url, { ...options, session: name }),
  };
}
