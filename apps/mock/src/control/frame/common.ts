import type { Chosen } from "../../scenarios/chosen/chosen-quirks.ts";
import type { QuirkBook } from "../../scenarios/chosen/quirk-book.ts";
import type { RuleBook } from "../../scenarios/rules/rule-book.ts";
import type { School, SchoolOptions } from "../../school/school.ts";
import type { Journal } from "../journal/journal.ts";

/** What all calls have in common, whatever process they come to. */
export interface Common {
  /** Does something with the school of a session; with the one that everybody shares for null. */
  withSchool<Result>(session: string | null, work: (school: School) => Promise<Result>): Promise<Result>;
  /** The sessions that have a school now. */
  sessionNames(): Promise<string[]>;
  rules: RuleBook;
  quirks: QuirkBook;
  journal: Journal;
  /** Waits until the rules and quirks are those that count for a session now; nothing where they always are. */
  ready(session: string | null): Promise<void> | undefined;
  /** Looks at the rules and quirks of a session, with their counts; at those of all sessions for null. */
  looking<Result>(session: string | null, work: () => Result): Promise<Result>;
  /** Changes the rules or quirks of a session. They count everywhere when the promise resolves. */
  changing<Result>(session: string | null, work: () => Result): Promise<Result>;
  /** @throws StorageError when what keeps all this does not answer. */
  check(): Promise<void>;
}

/** How a mock is at its start. */
export interface Start {
  /** What the schools hold at first, and the day in them. */
  school: Pick<SchoolOptions, "clock" | "seeder">;
  /** The number from which chance is drawn. */
  seed: number;
  quirks: Chosen;
}

/** What a mock keeps between its calls. */
export interface Kept extends Common {
  /** Adds the rules that are there from the start, where the mock does not have them yet; a reset brings them back. */
  begin(rules: object[], add: () => Promise<{ id: string; session: string | null }[]>): Promise<void>;
  /** Lets go of everything, after the calls that are under way. */
  close(): Promise<void>;
}
