import type { Edits } from "../library.ts";

/** What the base has, the change that breaks a rule, and the nearest one that does not. */
export type RuleCase = readonly [before: Edits, after: Edits, harmless: Edits];
