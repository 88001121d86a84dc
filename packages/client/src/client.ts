import { createCaller } from "./caller.ts";
import type { Caller } from "./caller.ts";
import type { ClientOptions } from "./settings.ts";
import { createHttp } from "./http.ts";
import type { HttpClient } from "./http-types.ts";
import { v1Tree, v2Tree } from "./generated/tree.gen.ts";
import type { V1Tree, V2Tree } from "./generated/tree.gen.ts";

/** A client of the d6 Integrate API. */
export interface Client extends Caller {
  /** Path-style calls, typed by the contract. */
  readonly http: HttpClient;
  /** The operations of v1: `d6.v1.debtorNotes.update({ ... })`. */
  readonly v1: V1Tree;
  /** The operations of v2: `d6.v2.debtorNotes.list({ ... })`. */
  readonly v2: V2Tree;
}

/**
 * Makes a client. Nothing is sent before the first call, so wrong credentials show there.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function createClient(options: ClientOptions): Client {
  const caller = createCaller(options);
  return Object.freeze({ ...caller, http: createHttp(caller.send), v1: v1Tree(caller), v2: v2Tree(caller) });
}
