import type { Evidence, EvidenceMark } from "../index.mjs";

/** The level of an `x-evidence`, which is the level alone or an object that has it. */
export const levelOf = (mark: EvidenceMark | undefined): Evidence | undefined =>
  typeof mark === "object" ? mark.level : mark;
