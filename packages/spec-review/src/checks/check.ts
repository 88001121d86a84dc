import type { Rule, Side } from "./rule.ts";
import type { Shape, Together } from "../schema/shape.ts";
import type { Cursor } from "../source/cursor.ts";
import { jsonText } from "../source/values.ts";
import { listed } from "../text/code.ts";

/** Where a check puts what it finds, and which extensions must not be lost. */
export interface Noting {
  readonly marks: ReadonlySet<string>;
  /** Notes a difference; a place is left out on the side that has nothing to show. */
  found(rule: Rule, message: string, base?: Cursor, head?: Cursor): void;
}

/** What a check on schemas looks at, and where it puts what it finds. */
export interface Scene extends Noting {
  readonly base: Shape;
  readonly head: Shape;
  readonly side: Side;
  /** Whether the same is written for both, here and wherever their references lead. Where it says no, they may mean the same. */
  isWrittenAlike(base: Together, head: Together): boolean;
  /** Compares schemas inside of these, on the same side unless told otherwise. */
  compare(base: Together, head: Together, side?: Side): void;
  /** Whether comparing two schemas would raise no rule at all. */
  allowTheSame(base: Together, head: Together): boolean;
  /** The rules that comparing two schemas would raise, all inside of them included unless told otherwise. */
  wouldFind(base: Together, head: Together, depth?: "itself"): readonly Rule[];
}

/** A subject of comparison: one file, its rules, and the function that raises them. */
export interface Check {
  readonly rules: readonly Rule[];
  readonly compare: (scene: Scene) => void;
}

/** The other direction, for rules inside of `not`. */
export function opposite(side: Side): Side {
  return side === "sent" ? "received" : "sent";
}

/** Whether only the first, only the second, or both lists have values of their own. */
export function onlyIn<Value>(one: Iterable<Value>, other: Iterable<Value>): Value[] {
  const known = new Set(other);
  return [...one].filter((value) => !known.has(value));
}

/** Values as readers see them in a sentence. */
export function shown(values: Iterable<unknown>): string {
  const words = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : jsonText(value));
  return listed([...values].map(words));
}
