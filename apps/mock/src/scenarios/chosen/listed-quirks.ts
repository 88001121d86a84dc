import type { Evidence } from "@d6-integrate/spec";
import type { Operation } from "../../contract/contract.ts";
import type { Chosen } from "./chosen-quirks.ts";
import { quirks as known } from "./quirks.gen.ts";
import type { Quirks } from "./quirks.gen.ts";
import type { Quirk } from "../quirk.ts";

/** A quirk as `GET /__mock/quirks` lists it. */
export interface ListedQuirk {
  name: string;
  about: string;
  chosen: string;
  choices: { name: string; evidence: Evidence; says: string }[];
  /** The labels under which the contract lists the assumptions behind it. */
  gaps: string[];
  operations: string[];
  /** The vendor's pages of these operations. */
  pages: string[];
}

/** All quirks with what speaks for each choice. */
export const listQuirks = (chosen: Chosen, operations: Operation[]): ListedQuirk[] =>
  Object.entries<Quirk>(known).map(([name, { about, choices, gaps = [], touches }]) => {
    const touched = operations.filter(touches);
    return {
      name,
      about,
      chosen: chosen[name as keyof Quirks],
      choices: Object.entries(choices).map(([choice, { evidence, says }]) => ({ name: choice, evidence, says })),
      gaps,
      operations: touched.map(({ id }) => id),
      pages: [...new Set(touched.map(({ page }) => page))],
    };
  });
