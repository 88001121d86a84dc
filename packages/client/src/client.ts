import { createCaller } from "./caller.ts";
import type { Caller } from "./caller.ts";
import type { ClientOptions } from "./settings.ts";
import { createHttp } from "./http.ts";
import type { HttpClient } from "./http-types.ts";
import { v1Tree, v2Tree } from "./generated/tree.gen.ts";
import { bindSchool } from "./school.ts";
import type { SchoolTree } from "./school.ts";
import type { V1Tree, V2Tree } from "./generated/tree.gen.ts";

/** A client of the d6 Integrate API. */
export interface Client extends Caller {
  /** Path-style calls, typed by the contract. */
  readonly http: HttpClient;
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
  const caller = createCaller(options);
  const school = (id: number): SchoolClient => {
    const bound = bindSchool(caller, id);
    return Object.freeze({ ...bound, v1: v1Tree(bound), v2: v2Tree(bound) }) as unknown as SchoolClient;
  };
  const { send } = caller;
  return Object.freeze({ send, http: createHttp(send), v1: v1Tree(caller), v2: v2Tree(caller), school });
}
