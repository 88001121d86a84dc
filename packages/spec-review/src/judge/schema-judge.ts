import { SCHEMA_CHECKS } from "../checks/schema/all.ts";
import { alternatives, compareGroups } from "../checks/schema/alternatives.ts";
import { branchesOf } from "../checks/schema/branches.ts";
import type { Scene } from "../checks/check.ts";
import { words } from "../checks/schema/words.ts";
import { type Rule, type Side, severityOf } from "../checks/rule.ts";
import type { Alternatives, Shape, Together } from "../schema/shape.ts";
import { direct } from "../schema/direct.ts";
import { shapeOf } from "../schema/shape-of.ts";
import type { Cursor } from "../source/cursor.ts";
import type { Sameness } from "./sameness.ts";

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
  /** Finds what differs; undefined once that is done, or is being done. */
  work: (() => void) | undefined;
}

type Places = readonly [Cursor, Cursor];

/**
 * Compares schemas. Each two are compared once for a side, wherever and however often they are used, and only when
 * somebody asks: schemas that are linked in a long row would otherwise be compared one inside of the other.
 */
export class SchemaJudge {
  readonly #pairs = new Map<string, Pair>();
  readonly #sameness: Sameness;
  readonly #marks: ReadonlySet<string>;

  constructor(sameness: Sameness, marks: ReadonlySet<string>) {
    this.#sameness = sameness;
    this.#marks = marks;
  }

  /** `anywhere` are places to name when one of the lists is empty, which allows everything. */
  pair(given: Together, other: Together, side: Side, anywhere: Places): Pair {
    const [base, head] = [given.map(direct), other.map(direct)];
    const key = `${side} ${idOf(base, anywhere[0])} ${idOf(head, anywhere[1])}`;
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair = newPair();
    this.#pairs.set(key, pair);
    if (!this.#isWrittenAlike(base, head)) pair.work = () => this.#compare(pair, base, head, side, anywhere);
    return pair;
  }

  #isWrittenAlike(base: Together, head: Together): boolean {
    return base.length === head.length && base.every((one, index) => this.#sameness.isSame(one, head[index]));
  }

  /** A pair and every pair inside of it, each compared when it is asked for. */
  *#reached(pair: Pair): Generator<Pair> {
    const known = new Set([pair]);
    const open = [pair];
    for (let next = open.pop(); next; next = open.pop()) {
      finish(next);
      yield next;
      for (const one of next.inside) {
        if (known.has(one)) continue;
        known.add(one);
        open.push(one);
      }
    }
  }

  /** A pair and every pair inside of it, all compared. */
  reachable(pair: Pair): Pair[] {
    return [...this.#reached(pair)];
  }

  /** Stops at the first rule: most schemas that differ do so at once. */
  #raisesRules(pair: Pair): boolean {
    for (const { differences } of this.#reached(pair)) if (rulesIn(differences).length > 0) return true;
    return false;
  }

  /** The rules that a pair and all inside of it raise, but for words. */
  #rulesOf(pair: Pair): Rule[] {
    return this.reachable(pair).flatMap(({ differences }) => rulesIn(differences));
  }

  #compare(pair: Pair, base: Together, head: Together, side: Side, anywhere: Places): void {
    const places: Places = [base[0] ?? anywhere[0], head[0] ?? anywhere[1]];
    const [before, after] = [shapeOf(base, places[0]), shapeOf(head, places[1])];
    // Nobody knows what a reference that leads nowhere would have said.
    if ([...before.parts, ...after.parts].some(({ isNowhere }) => isNowhere)) return;
    const at: Places = [before.parts[0] ?? places[0], after.parts[0] ?? places[1]];
    const asWritten = newPair();
    const scene = this.#scene(asWritten, before, after, side, at);
    const hasLists = before.alternatives.length > 0 || after.alternatives.length > 0;
    const isAligned = before.alternatives.length === after.alternatives.length;
    const beside = SCHEMA_CHECKS.filter((check) => check !== alternatives && check !== words);
    for (const check of beside) check.compare(scene);
    const isSameBeside = !hasLists || (isAligned && !this.#raisesRules(asWritten));
    if (isSameBeside) for (const check of [alternatives, words]) check.compare(scene);
    const isTold = [before, after].some(({ alternatives: lists }) => lists.some(({ discriminator }) => discriminator));
    if (isSameBeside && (!hasLists || isTold || !this.#raisesRules(asWritten))) {
      adopt(pair, asWritten);
      return;
    }
    // What the lists seem to lose may be there in other pieces. Branches with a discriminator are what they are.
    const [ones, others] = [flat(base, before, after, places), flat(head, after, before, [places[1], places[0]])];
    if (!ones || !others) {
      if (!isSameBeside) for (const check of [alternatives, words]) check.compare(scene);
      adopt(pair, asWritten);
      return;
    }
    const inPieces = newPair();
    const pieces = this.#scene(inPieces, before, after, side, at);
    words.compare(pieces);
    compareGroups(pieces, ones, others);
    const isWorse = isSameBeside && this.#weightOf(inPieces, side) >= this.#weightOf(asWritten, side);
    adopt(pair, isWorse ? asWritten : inPieces);
  }

  /** 0 where nothing is different, 2 where something breaks. */
  #weightOf(pair: Pair, side: Side): number {
    const rules = this.#rulesOf(pair);
    if (rules.length === 0) return 0;
    return rules.some((rule) => severityOf(rule, side) === "breaking") ? 2 : 1;
  }

  #scene(pair: Pair, base: Shape, head: Shape, side: Side, places: Places): Scene {
    const pairOf = (one: Together, other: Together, on: Side) =>
      this.pair(one, other, on, [one[0] ?? places[0], other[0] ?? places[1]]);
    return {
      base,
      head,
      side,
      marks: this.#marks,
      found: (rule, message, before, after) =>
        pair.differences.push({ rule, side, message, base: before ?? places[0], head: after ?? places[1] }),
      isWrittenAlike: (one, other) => this.#isWrittenAlike(one, other),
      allowTheSame: (one, other) => !this.#raisesRules(pairOf(one, other, side)),
      compare: (one, other, on = side) => {
        if (one.length > 0 || other.length > 0) pair.inside.add(pairOf(one, other, on));
      },
      wouldFind: (one, other, depth) => {
        const found = pairOf(one, other, side);
        if (depth !== "itself") return this.#rulesOf(found);
        finish(found);
        return rulesIn(found.differences);
      },
    };
  }
}

function newPair(): Pair {
  return { differences: [], inside: new Set(), work: undefined };
}

function adopt(pair: Pair, { differences, inside }: Pair): void {
  pair.differences.push(...differences);
  for (const one of inside) pair.inside.add(one);
}

function finish(pair: Pair): void {
  const { work } = pair;
  pair.work = undefined;
  work?.();
}

function rulesIn(differences: readonly Difference[]): Rule[] {
  return differences.map(({ rule }) => rule).filter(({ kind }) => kind !== "documentation" && kind !== "statement");
}

function flat(together: Together, shape: Shape, against: Shape, [place]: Places): Alternatives | undefined {
  const [only] = shape.alternatives;
  const branches = branchesOf(together, shape, against, place);
  if (!branches) return undefined;
  return {
    at: only?.at ?? shape.parts[0]!,
    branches,
    discriminator: shape.alternatives.length === 1 ? only?.discriminator : undefined,
  };
}

function idOf(together: Together, anywhere: Cursor): string {
  return together.length === 0 ? `anything at ${anywhere.id}` : together.map(({ id }) => id).join(" & ");
}
