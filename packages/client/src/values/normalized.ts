import type { Client, SchoolClient } from "../client/create-client.ts";
import type { Caller } from "../operations/caller.ts";
import { normalizedV1Tree, normalizedV2Tree } from "./normalized-tree.gen.ts";
import type { NormalizedV1Tree, NormalizedV2Tree } from "./normalized-tree.gen.ts";
import type { SchoolTree } from "../client/school.ts";

/** A client whose operations give normalised values. */
export interface NormalizedClient extends Caller {
  readonly v1: NormalizedV1Tree;
  readonly v2: NormalizedV2Tree;
  /** The same operations for one school. */
  school(id: number): NormalizedSchoolClient;
}

/** The operations of both versions, bound to one school, with normalised values. */
export interface NormalizedSchoolClient extends Caller {
  readonly v1: SchoolTree<NormalizedV1Tree>;
  readonly v2: SchoolTree<NormalizedV2Tree>;
}

/**
 * The same client with values that are handier than those of the wire: integers as numbers, `"Yes"` and `"No"` as
 * booleans, empty texts as undefined, lines and comma lists as arrays. Amounts stay strings. What you send, errors and
 * path-style calls stay as they are. A value that is not of its format stays too: nothing is invented.
 */
export function normalized(client: Client): NormalizedClient;
export function normalized(client: SchoolClient): NormalizedSchoolClient;
export function normalized(client: Client | SchoolClient): unknown {
  const trees = { v1: normalizedV1Tree(client), v2: normalizedV2Tree(client) };
  if (!("school" in client)) return { ...client, ...trees };
  return { send: client.send, ...trees, school: (id: number) => normalized(client.school(id)) };
}
