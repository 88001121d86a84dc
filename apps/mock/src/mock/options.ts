import type { Rule } from "../client/control.ts";
import type { Quirks } from "../scenarios/chosen/quirks.gen.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { Size } from "../school/seed/plan.ts";
import type { FailedCall } from "./recorder.ts";
import type { NamedRule } from "./rules-file.ts";

export interface MockOptions {
  /**
   * The day in the school, yyyy-mm-dd, or `now`. It decides which dates a note may have. Default: the day of `data`, or
   * 2024-04-16, near which the vendor's samples are valid.
   */
  clock?: string;
  /** The number from which families and what happens to them are made. Default: 1. */
  seed?: number;
  /** How large school 1000 is: `small` has about 25 learners, `large` about 1,300, `huge` 5,000. Default: small. */
  size?: Size;
  /** How many activated schools stand beside the three of the samples, from 1301 on. Default: 0, at most 1,000; after 100 their families repeat. */
  schools?: number;
  /**
   * The file that keeps the schools, so that changes outlive the mock; made from the seed when it does not exist. Sessions are
   * in memory then. With the address of a PostgreSQL database, `postgres://user:password@host/database`, everything is kept
   * there, sessions, rules and the journal too, and all mocks with the same address are one: it needs the package `pg`.
   * Default: in memory.
   */
  db?: string | undefined;
  /**
   * What the schools hold at the start and after a reset, instead of what the seed draws: a document as
   * `GET /__mock/fixtures` hands it out, or a file with one, in YAML or JSON.
   */
  data?: string | object | undefined;
  /** What the API does where its pages and live use disagree; `GET /__mock/quirks` lists what there is, with evidence. */
  quirks?: Partial<Quirks>;
  /** What stands around the answers of the school, the outermost first. */
  scenarios?: Scenario[];
  /** Rules that are there from the start, and again after a reset, or a file of them in YAML or JSON. The last wins. */
  rules?: NamedRule[] | string | undefined;
  /** How long every call waits, in milliseconds; a range is drawn from anew for each. Default: not at all. */
  delay?: NonNullable<Rule["delayMs"]> | undefined;
  /** What part of the calls fails with 503, from 0 to 1; the draws follow the seed. Default: none. */
  flaky?: number | undefined;
  /** Whether the journal keeps bodies. Default: true. */
  bodies?: boolean;
  /** Told each call of the API that failed. */
  onFailed?: ((call: FailedCall) => void) | undefined;
  /** A file with another version of the contract, in JSON or YAML. Default: the contract that the mock comes with. */
  contract?: string | undefined;
  /** Whether a change of the contract's files takes effect at once. What is broken is not taken. Default: false. */
  watch?: boolean;
  /** Told after each change of the contract's files, with what is wrong with them, if anything. */
  onReload?: ((problem: Error | undefined) => void) | undefined;
  /** Whether all answers come from the contract's examples, as those of the stock Prism do. Default: false. */
  stateless?: boolean;
  /**
   * Whether an answer that breaks the contract becomes a 500 that says where, and an example that does so an error at the
   * start. Default: true; the command leaves it out unless told `--strict`.
   */
  strict?: boolean;
}

const known: Record<keyof MockOptions, true> = {
  clock: true,
  seed: true,
  size: true,
  schools: true,
  db: true,
  data: true,
  quirks: true,
  scenarios: true,
  rules: true,
  delay: true,
  flaky: true,
  bodies: true,
  onFailed: true,
  contract: true,
  watch: true,
  onReload: true,
  stateless: true,
  strict: true,
};

/** A misspelt option would be passed over in silence. */
export function checkNames(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  throw new RangeError(
    `There is no option ${JSON.stringify(unknown)}, expected one of ${Object.keys(known).toSorted().join(", ")}.`,
  );
}
