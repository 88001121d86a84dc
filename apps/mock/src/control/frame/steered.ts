import type { Contract } from "../../contract/contract.ts";
import type { Resource } from "../../prism/prism.ts";
import type { QuirkBook } from "../../scenarios/chosen/quirk-book.ts";
import type { RuleBook } from "../../scenarios/rules/rule-book.ts";
import type { School } from "../../school/school.ts";
import type { Journal } from "../journal/journal.ts";

/** All that can be steered; what a handler works with. */
export interface Steered {
  contract: Contract;
  /** The operations of the contract as Prism reads them, by id. */
  resources: Map<string, Resource>;
  /** Does something with the school of a session; with the one that everybody shares for null. */
  withSchool<Result>(session: string | null, work: (school: School) => Promise<Result>): Promise<Result>;
  /** The sessions that have a school now. */
  sessionNames(): string[];
  rules: RuleBook;
  quirks: QuirkBook;
  journal: Journal;
  /** Aborts when the mock is closed. */
  ending: AbortSignal;
  version: string;
  started: Date;
}
