import type { Operation } from "../../contract/contract.ts";
import type { Layer } from "../scenario.ts";
import { chosenQuirks, quirkScenarios } from "./chosen-quirks.ts";
import type { Chosen } from "./chosen-quirks.ts";

/** How many sessions may have choices of their own; the oldest makes room. */
const maxSessions = 1000;

/** What is chosen for each quirk, by session. */
export interface QuirkBook {
  /** What a session has chosen itself, otherwise what counts for all. */
  of(session: string | null): Chosen;
  /**
   * Changes some choices, for one session or for all that have none of their own.
   *
   * @throws RangeError for a quirk or a choice that does not exist; nothing is changed then.
   */
  choose(session: string | null, wanted: Partial<Record<string, unknown>>): Chosen;
  /** What stands around the answers of an operation. */
  around(session: string | null, operation: Operation): Layer[];
  /** What a session has chosen itself, for those who keep it elsewhere too. */
  saved(session: string | null): Chosen | undefined;
  /** Has from now on what was saved of a session. */
  load(session: string | null, chosen: Chosen | undefined): void;
}

export function createQuirkBook(base: Chosen): QuirkBook {
  let shared = base;
  const own = new Map<string, Chosen>();
  const layers = new WeakMap<Chosen, Map<Operation, Layer[]>>();
  const of = (session: string | null) => (session === null ? shared : (own.get(session) ?? shared));
  function set(session: string | null, chosen: Chosen | undefined): void {
    if (session === null) return void (shared = chosen ?? base);
    own.delete(session);
    if (chosen) own.set(session, chosen);
    if (own.size > maxSessions) own.delete(own.keys().next().value!);
  }
  return {
    of,
    choose(session, wanted) {
      const chosen = chosenQuirks({ ...of(session), ...wanted });
      set(session, chosen);
      return chosen;
    },
    saved: (session) => (session === null ? (shared === base ? undefined : shared) : own.get(session)),
    load: set,
    around(session, operation) {
      const chosen = of(session);
      const known = layers.get(chosen) ?? new Map<Operation, Layer[]>();
      layers.set(chosen, known);
      const found = known.get(operation) ?? quirkScenarios(chosen, operation);
      known.set(operation, found);
      return found;
    },
  };
}
