import type { Rule, Side } from "./rule.ts";
import type { Shape, Together } from "../schema/shape.ts";
import type { Cursor } from "../source/cursor.ts";

/** What a check on schemas looks at, and where it puts what it finds. */
export interface Scene {
  readonly base: Shape;
  readonly head: Shape;
  readonly side: Side;
  /** Notes a difference; a place is left out on the side that has nothing to show. */
  found(rule: Rule, message: string, base?: Cursor, head?: Cursor): void;
  /** Compares schemas inside of these, on the same side unless told otherwise. */
  compare(base: Together, head: Together, side?: Side): void;
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
  const words = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : JSON.stringify(value));
  return [...values].map((value) => `\`${words(value)}\``).join(", ");
}
