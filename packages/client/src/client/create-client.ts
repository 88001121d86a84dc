import type { OpenapiFetch } from "../http/openapi-fetch.ts";
import { operationAtUrl } from "../http/operation-at.ts";
import { createPathStyle } from "../http/path-style.ts";
import { createSendCall } from "../http/send-call.ts";
import { createStartCall } from "../http/start-call.ts";
import { createUntypedRequest } from "../http/untyped-request.ts";
import type { SendUntyped } from "../http/untyped-request.ts";
import type { Caller } from "../operations/caller.ts";
import { clientSettings } from "../options/client-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { bindSchool } from "./school.ts";
import type { SchoolTree } from "./school.ts";
import { v1Tree, v2Tree } from "./tree.gen.ts";
import type { V1Tree, V2Tree } from "./tree.gen.ts";

/** A client of the d6 Integrate API. */
export interface Client extends Caller {
  /**
   * The client of openapi-fetch, typed by the contract: `d6.http.GET("/v1/settings/clients")`. Its plugins and
   * middlewares work. It gives `{ data, error, response }`; what is no response of the contract is thrown.
   */
  readonly http: OpenapiFetch;
  /** Sends to any versioned path, for what the contract does not have yet. */
  readonly request: SendUntyped;
  /** The operations of v1: `d6.v1.debtorNotes.update({ ... })`. */
  readonly v1: V1Tree;
  /** The operations of v2: `d6.v2.debtorNotes.list({ ... })`. */
  readonly v2: V2Tree;
  /**
   * The same operations for one school: its id need not be given with every call, and no other can be given by
   * mistake. It goes into the path in v1 and into a header in v2.
   *
   * @throws {InvalidRequestError} When the id is not an integer.
   */
  school(id: number): SchoolClient;
}

/** The operations of both versions, bound to one school. */
export interface SchoolClient extends Caller {
  readonly boundSchool: number;
  readonly v1: SchoolTree<V1Tree>;
  readonly v2: SchoolTree<V2Tree>;
}

/**
 * Makes a client. Nothing is sent before the first call, so wrong credentials show there.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function createClient(options: ClientOptions): Client {
  const settings = clientSettings(options);
  const { baseUrl } = settings;
  const start = createStartCall(settings);
  const caller: Caller = { send: createSendCall(start, baseUrl) };
  const sendUntyped = createSendCall(start, baseUrl, (method, url) => operationAtUrl(baseUrl, method, url));
  return {
    ...caller,
    http: createPathStyle(start, baseUrl),
    request: createUntypedRequest(sendUntyped),
    v1: v1Tree(caller),
    v2: v2Tree(caller),
    school(id) {
      const bound = bindSchool(caller, id);
      return { ...bound, v1: v1Tree(bound), v2: v2Tree(bound) } as unknown as SchoolClient;
    },
  };
}
