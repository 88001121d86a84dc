import { branchesOf } from "../checks/schema/branches.ts";
import { SCHEMA_CHECKS } from "../checks/schema/all.ts";
import { alternatives, compareGroups } from "../checks/schema/alternatives.ts";
import type { Scene } from "../checks/check.ts";
import { words } from "../checks/schema/words.ts";
import type { Rule, Side } from "../checks/rule.ts";
import type { Alternatives, Shape, Together } from "../schema/shape.ts";
import { shapeOf } from "../schema/shape-of.ts";
import type { Cursor } from "../source/cursor.ts";

/** A difference between two schemas, and the one place that causes it. */
export interface Difference {
  readonly rule: Rule;
  readonly side: Side;
  readonly message: string;
  readonly base: Cursor | undefined;
  readonly head: Cursor | undefined;
}

/** Two schemas that stand for each other, what differs in them, and the pairs inside. Cycles are cycles here as well. */
export interface Pair {
  readonly differences: Difference[];
  readonly inside: Set<Pair>;
}

/** Compares schemas. Each two are compared once for a side, wherever and however often they are used. */
export class SchemaJudge {
  readonly #pairs = new Map<string, Pair>();

  /** `anywhere` are places to name when one of the lists is empty, which allows everything. */
  pair(base: Together, head: Together, side: Side, anywhere: readonly [Cursor, Cursor]): Pair {
    const key = `${side} ${idOf(base)} ${idOf(head)}`;
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair: Pair = { differences: [], inside: new Set() };
    this.#pairs.set(key, pair);
    const [before, after] = [shapeOf(base, anywhere[0]), shapeOf(head, anywhere[1])];
    const scene = this.#scene(pair, before, after, side, anywhere);
    const lists = [before.alternatives.length, after.alternatives.length] as const;
    if (lists[0] === lists[1] && !(lists[0] > 0 && this.#differBeside(before, after, side, anywhere))) {
      for (const check of SCHEMA_CHECKS) check.compare(scene);
    } else {
      words.compare(scene);
      compareGroups(scene, flat(base, before), flat(head, after));
    }
    return pair;
  }

  /** The rules that a pair and all inside of it raise, but for words. */
  rulesOf(pair: Pair): Rule[] {
    return [...reachable(pair)]
      .flatMap(({ differences }) => differences.map(({ rule }) => rule))
      .filter(({ kind }) => kind !== "documentation");
  }

  /** Whether two schemas differ in something else than their lists of alternatives. */
  #differBeside(base: Shape, head: Shape, side: Side, anywhere: readonly [Cursor, Cursor]): boolean {
    const trial: Pair = { differences: [], inside: new Set() };
    const scene = this.#scene(trial, base, head, side, anywhere);
    for (const check of SCHEMA_CHECKS) if (check !== alternatives && check !== words) check.compare(scene);
    return this.rulesOf(trial).length > 0;
  }

  #scene(pair: Pair, base: Shape, head: Shape, side: Side, anywhere: readonly [Cursor, Cursor]): Scene {
    const places = [base.parts[0] ?? anywhere[0], head.parts[0] ?? anywhere[1]] as const;
    const pairOf = (one: Together, other: Together, on: Side) =>
      this.pair(one, other, on, [one[0] ?? places[0], other[0] ?? places[1]]);
    return {
      base,
      head,
      side,
      found: (rule, message, before, after) =>
        pair.differences.push({ rule, side, message, base: before ?? places[0], head: after ?? places[1] }),
      compare: (one, other, on = side) => {
        if (one.length > 0 || other.length > 0) pair.inside.add(pairOf(one, other, on));
      },
      wouldFind: (one, other, depth) => {
        const found = pairOf(one, other, side);
        return depth === "itself" ? found.differences.map(({ rule }) => rule) : this.rulesOf(found);
      },
    };
  }
}

/** A pair and every pair inside of it. */
export function reachable(pair: Pair, known: Set<Pair> = new Set()): Set<Pair> {
  const open = [pair];
  for (let next = open.pop(); next; next = open.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    open.push(...next.inside);
  }
  return known;
}

function flat(together: Together, shape: Shape): Alternatives {
  const [only] = shape.alternatives;
  return {
    at: only?.at ?? shape.parts[0]!,
    branches: branchesOf(together, shape),
    discriminator: shape.alternatives.length === 1 ? only?.discriminator : undefined,
  };
}

function idOf(together: Together): string {
  return together.map(({ id }) => id).join(" & ");
}
