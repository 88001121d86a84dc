import type { Change } from "../changes/change.ts";
import type { Gate } from "../gate/gate.ts";
import type { Problem } from "../lint/problem.ts";
import type { Score } from "../lint/score.ts";
import type { FilePair } from "./files.ts";
import type { Unsound } from "./reading.ts";
import type { FailOn } from "./settings.ts";

/** What a comparison found. */
export interface Review {
  /** The older document in words; undefined when there was none, so that everything is new. */
  readonly base: string | undefined;
  /** The newer document in words. */
  readonly head: string;
  readonly changes: readonly Change[];
  /** Parts of the documents that could not be compared. */
  readonly unsound?: readonly Unsound[];
  /** What the linter says about the newer document; undefined when it was not asked. */
  readonly problems: readonly Problem[] | undefined;
  /** What it says about the older one; undefined when there is none, or nobody asked. */
  readonly problemsBefore?: readonly Problem[] | undefined;
  /** How many lint rules did not run, because they belong to plugins. */
  readonly rulesLeftOut?: number;
  /** From which severity on a change that is not accepted fails. Default: `breaking`. */
  readonly failOn?: FailOn | undefined;
  /** How redocly rates both documents; undefined when it was not asked. */
  readonly score?: { readonly before: Score | undefined; readonly after: Score } | undefined;
  /** The files that differ, with their text; none in a report as JSON. */
  readonly files?: readonly FilePair[];
  /** What is wrong with the file of accepted changes. */
  readonly staleAcceptances?: readonly string[];
  /** Whether changesets declare what is needed; undefined before the first release, and for two files. */
  readonly gate?: Gate | undefined;
}
