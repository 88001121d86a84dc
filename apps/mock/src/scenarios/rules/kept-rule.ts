import type { Operation } from "../../contract/contract.ts";
import type { Reply } from "../../contract/refusal.ts";
import type { Resource } from "../../prism/prism.ts";
import { createRandom } from "../../school/seed/random.ts";
import type { Random } from "../../school/seed/random.ts";
import { matcherOf } from "./match.ts";
import type { Check, Difference, Matcher, Texts } from "./match.ts";
import { replyOf } from "./reply.ts";
import { answersOf } from "./rule.ts";
import type { ListedRule, Respond, Rule } from "./rule.ts";

/** What a rule does with a call. */
export interface Action {
  rule: KeptRule;
  /** What it answers instead of the school; undefined where it has a fault, or a delay alone. */
  reply: Reply | undefined;
  delayMs: number;
}

/** How finely chance is drawn. */
const grains = 1_000_000_000;

/** How often a rule was used, and where its chance is. */
export interface Counts {
  hits: number;
  passed: number;
  missed: number;
  random: readonly number[];
}

/** Those of a rule that was never used. */
export const freshCounts = (seed: number): Counts => ({
  hits: 0,
  passed: 0,
  missed: 0,
  random: createRandom(seed).state(),
});

/** A rule that is in the book, with how often it was used. */
export class KeptRule {
  readonly id: string;
  /** The session that it is for; null for all of them. */
  readonly session: string | null;
  rule: Rule;
  /** The number that its chance begins with. */
  readonly seed: number;
  /** The newest has the largest. */
  order = 0;
  #random: Random;
  #matcher: Matcher;
  #idle: Difference | undefined;
  #answers: Respond[];
  #hits = 0;
  #passed = 0;
  #missed = 0;
  readonly #waiting = new Set<() => void>();

  constructor(id: string, session: string | null, rule: Rule, seed: number) {
    this.id = id;
    this.session = session;
    this.rule = rule;
    this.seed = seed;
    this.#random = createRandom(seed);
    this.#matcher = matcherOf(rule.match);
    this.#answers = answersOf(rule);
  }

  /** A text that a call must have for it to act, if any. */
  get key(): Check | undefined {
    return this.#matcher.key;
  }

  get counts(): Counts {
    return { hits: this.#hits, passed: this.#passed, missed: this.#missed, random: this.#random.state() };
  }

  set counts({ hits, passed, missed, random }: Counts) {
    [this.#hits, this.#passed, this.#missed] = [hits, passed, missed];
    this.#random = createRandom(random);
  }

  /** Changes what it does; its counts go on, and what hangs is let go. */
  change(rule: Rule): void {
    this.rule = rule;
    this.#matcher = matcherOf(rule.match);
    this.#answers = answersOf(rule);
    this.letGo();
  }

  /**
   * What it does with a call, which counts; otherwise how near it came, as a number of fields that are as they should be.
   */
  meet(texts: Texts, operation: Operation, resource: Resource | undefined): Action | number {
    const score = this.#matcher.score(texts);
    if (score !== undefined) return score;
    const { skip = 0, chance = 1, delayMs = 0 } = this.rule;
    this.#idle = undefined;
    const rest = (pointer: string, expected: unknown, note: string) => {
      this.#idle = { pointer, expected, note };
      return Infinity;
    };
    if (this.#left === 0) return rest("/times", this.#hits, "it is used up");
    const answer = this.#answers.length > 0 ? this.#answers[this.#turn]! : undefined;
    const reply = answer && replyOf(answer, operation, resource);
    if (answer && !reply) return rest("/respond/status", answer.status, "the operation has no such example");
    if (this.#passed < skip) {
      this.#passed++;
      return rest("/skip", skip, `it lets the first ${skip} pass`);
    }
    if (chance < 1 && this.#random.int(1, grains) > chance * grains) {
      this.#missed++;
      return rest("/chance", chance, "chance was against it");
    }
    this.#hits++;
    const wait = typeof delayMs === "number" ? delayMs : this.#random.int(delayMs.min, delayMs.max);
    return { rule: this, reply, delayMs: wait };
  }

  /** How near a call comes, without anything that counts; undefined where all fields are as they should be. */
  score(texts: Texts): number | undefined {
    return this.#matcher.score(texts);
  }

  /** Why it did nothing with the call that it met last. */
  why(texts: Texts): Difference | undefined {
    return this.#matcher.difference(texts) ?? this.#idle;
  }

  /** Which of its answers is next. */
  get #turn(): number {
    const { length } = this.#answers;
    return (this.rule.then ?? "repeat") === "repeat" ? this.#hits % length : Math.min(this.#hits, length - 1);
  }

  get #left(): number | null {
    const { times, then } = this.rule;
    const most = Math.min(times ?? Infinity, then === "school" ? this.#answers.length : Infinity);
    return most === Infinity ? null : Math.max(0, most - this.#hits);
  }

  listed(): ListedRule {
    const { id, session } = this;
    const counts = { hits: this.#hits, skipped: this.#passed + this.#missed, left: this.#left };
    return { ...this.rule, enabled: this.rule.enabled ?? true, id, session, ...counts };
  }

  /** Resolves once the rule is gone, switched off or another. */
  wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
      signal.addEventListener("abort", () => this.#waiting.delete(resolve), { once: true });
    });
  }

  letGo(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
