import type { Operation } from "../../contract/contract.ts";
import type { Reason } from "../../contract/refusal.ts";
import type { Resource } from "../../prism/prism.ts";
import { KeptRule } from "./kept-rule.ts";
import type { Action } from "./kept-rule.ts";
import { Texts } from "./match.ts";
import type { Difference, Target } from "./match.ts";
import { RuleError } from "./rule.ts";
import { shelfOf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";
import type { Rule } from "./rule.ts";

/** How many rules there may be. */
const most = 10_000;

export type Nearest = NonNullable<Reason["nearest"]>;

/** The rules in force, by session. */
export interface RuleBook {
  /** Adds a rule as the newest, or puts it in the place of the one that its session has under the id. */
  put(rule: Rule, session: string | null, id?: string): { kept: KeptRule; isNew: boolean };
  /** Changes a rule; it keeps its place and its counts. */
  change(kept: KeptRule, rule: Rule): void;
  /** The rules of a session, or all of them without one; the newest first. */
  list(session: string | null): KeptRule[];
  /** The rule of a session, or else the one for all sessions; without a session any that has the id. */
  find(id: string, session: string | null): KeptRule | undefined;
  remove(kept: KeptRule[]): void;
  /** Goes back to the rules that the mock was started with, for a session or for those who name none. */
  reset(session: string | null): void;
  /** Makes the present rules, or those of them that are told, the ones that the mock was started with. */
  keepForReset(isOfStart?: (rule: KeptRule) => boolean): void;
  /** What the newest rule that matches does with a call; otherwise the rule that came nearest, if any. */
  meet(call: Met): Meeting | Promise<Meeting>;
}

export type Meeting = Action | Nearest | undefined;

/** The rules of one process; what is done with them is done at once. */
export interface LocalRuleBook extends RuleBook {
  meet(call: Met): Meeting;
  /** The rules whose fields a call has, the newest first. */
  fitting(call: Met): KeptRule[];
  /** What a session has of the book, for those who keep it elsewhere too. */
  saved(session: string | null): SavedRules;
  /** Has from now on what was saved of a session. A rule that is the same stays, with whoever waits for its end. */
  load(session: string | null, saved: SavedRules): void;
  /** The numbers that were given last, whatever the session. */
  numbers: { orders: number; ids: number };
  /** The rules that the mock was started with. */
  started: SavedRule[];
}

export interface SavedRule {
  id: string;
  session: string | null;
  rule: Rule;
  order: number;
  seed: number;
}

export interface SavedRules {
  /** The newest first. */
  rules: SavedRule[];
  /** How many rules the session was given without an id. */
  given: number;
}

export interface Met {
  operation: Operation;
  resource: Resource | undefined;
  session: string | null;
  target: Target;
}

export function createRuleBook(seed: number): LocalRuleBook {
  let kept: KeptRule[] = [];
  let started: SavedRule[] = [];
  const numbers = { orders: 0, ids: 0 };
  /** How many rules each session was given without an id: what chance draws does not depend on other sessions. */
  const given = new Map<string | null, number>();
  /** The rules that may concern an operation. */
  const shelves = new Map<string, Shelf>();

  function shelfFor(id: string): Shelf {
    const known = shelves.get(id);
    if (known) return known;
    const isFor = ({ rule: { operation, enabled } }: KeptRule) =>
      enabled !== false && (operation === id || operation === "*");
    const shelf = shelfOf(kept.filter(isFor));
    shelves.set(id, shelf);
    return shelf;
  }

  function take(rules: Iterable<KeptRule>): void {
    const gone = new Set(rules);
    kept = kept.filter((rule) => !gone.has(rule));
    shelves.clear();
    for (const rule of gone) rule.letGo();
  }

  function add(rule: KeptRule): KeptRule {
    rule.order = ++numbers.orders;
    kept = [rule, ...kept];
    shelves.clear();
    return rule;
  }

  return {
    put(rule, session, id) {
      const before = id === undefined ? undefined : kept.find((each) => each.id === id && each.session === session);
      if (!before && kept.length >= most)
        throw new RuleError("", `There are ${most} rules already; remove some first.`);
      if (before) take([before]);
      const turn = (given.get(session) ?? 0) + 1;
      if (id === undefined) given.set(session, turn);
      const drawn = seed ^ hashed(id ?? `rule ${turn}`);
      return { kept: add(new KeptRule(id ?? nextId(), session, rule, drawn)), isNew: !before };
    },
    change(rule, next) {
      rule.change(next);
      shelves.clear();
    },
    list: (session) => (session === null ? kept : kept.filter((rule) => rule.session === session)),
    find(id, session) {
      const same = kept.filter((rule) => rule.id === id);
      return same.find((rule) => rule.session === session) ?? (session === null ? same[0] : same.find(isForAll));
    },
    remove: take,
    reset(session) {
      take(kept.filter((rule) => rule.session === session));
      given.delete(session);
      for (const { id, rule } of started.filter((each) => each.session === session)) {
        add(new KeptRule(id, session, rule, seed ^ hashed(id)));
      }
    },
    keepForReset: (isOfStart = () => true) => void (started = kept.toReversed().filter(isOfStart).map(savedRule)),
    numbers,
    get started() {
      return started;
    },
    set started(rules) {
      started = rules;
    },
    saved: (session) => ({
      rules: kept.filter((rule) => rule.session === session).map(savedRule),
      given: given.get(session) ?? 0,
    }),
    load(session, { rules, given: count }) {
      const known = new Map(kept.filter((rule) => rule.session === session).map((rule) => [rule.order, rule]));
      const loaded = rules.map(({ id, rule, order, seed: drawn }) => {
        const same = known.get(order);
        if (same) {
          known.delete(order);
          if (JSON.stringify(same.rule) !== JSON.stringify(rule)) same.change(rule);
          return same;
        }
        return Object.assign(new KeptRule(id, session, rule, drawn), { order });
      });
      take(known.values());
      const others = kept.filter((rule) => rule.session !== session);
      kept = [...others, ...loaded].toSorted((one, other) => other.order - one.order);
      shelves.clear();
      if (count > 0) given.set(session, count);
      else given.delete(session);
    },
    fitting({ operation, session, target }) {
      const texts = new Texts(target);
      return shelfFor(operation.id)
        .candidates(texts)
        .filter((rule) => isOf(rule, session) && rule.score(texts) === undefined);
    },
    meet({ operation, resource, session, target }) {
      const shelf = shelfFor(operation.id);
      if (shelf.newest.length === 0) return undefined;
      const texts = new Texts(target);
      const isFor = (rule: KeptRule) => isOf(rule, session);
      let near: { rule: KeptRule; score: number } | undefined;
      for (const rule of shelf.candidates(texts)) {
        if (!isFor(rule)) continue;
        const met = rule.meet(texts, operation, resource);
        if (typeof met === "object") return met;
        if (near === undefined || met > near.score) near = { rule, score: met };
      }
      for (const rule of shelf.newest) {
        const score = isFor(rule) ? rule.score(texts) : undefined;
        if (score !== undefined && (near === undefined || score > near.score)) near = { rule, score };
      }
      return near && nearestOf(near.rule, near.rule.why(texts)!);
    },
  };

  function nextId(): string {
    do numbers.ids++;
    while (kept.some(({ id }) => id === `r${numbers.ids}`));
    return `r${numbers.ids}`;
  }
}

const isOf = (rule: KeptRule, session: string | null): boolean => rule.session === null || rule.session === session;

const savedRule = ({ id, session, rule, order, seed }: KeptRule): SavedRule => ({ id, session, rule, order, seed });

const isForAll = ({ session }: KeptRule): boolean => session === null;

function nearestOf({ id, rule }: KeptRule, { pointer, expected, got, note }: Difference): Nearest {
  return {
    rule: id,
    ...(rule.name !== undefined && { name: rule.name }),
    pointer,
    expected,
    ...(got !== undefined && { got }),
    ...(note !== undefined && { note }),
  };
}

/** A number from a text, the same each time. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
