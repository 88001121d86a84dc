import { BadInput } from "../source/bad-input.ts";
import type { Cursor } from "../source/cursor.ts";

/** Two places that references lead to, and whether the same is written there. */
interface Link {
  isDifferent: boolean;
  /** Links whose text refers to this one, and differ when it does. */
  readonly usedBy: Link[];
}

type Members = Readonly<Record<string, unknown>>;

/** Keywords that reach further than their references: equal text does not mean the same. */
const REACHING = ["$dynamicRef", "$dynamicAnchor", "discriminator"];

/**
 * Tells quickly that the same is written in both documents, here and wherever references lead from here, so that only
 * what differs has to be compared. Where it says no, there may still be no difference.
 */
export class Sameness {
  readonly #isComparable: boolean;
  readonly #links = new Map<string, Link>();

  constructor(base: Cursor, head: Cursor) {
    const versions = [base, head].map((root) => /^3\.\d+/.exec(String(root.get("openapi")))?.[0]);
    const haveNames = [base, head].some(({ sources }) => sources.resources.hasNames);
    this.#isComparable = versions[0] === versions[1] && !haveNames;
  }

  isSame(one: Cursor | undefined, other: Cursor | undefined): boolean {
    if (!one || !other) return one === other;
    if (!this.#isComparable || one.isChanged || other.isChanged) return false;
    const found = this.#compare(one, other);
    return found !== undefined && found.every((link) => !link.isDifferent);
  }

  /** The links in two texts that are the same, all followed; undefined when the texts differ. */
  #compare(one: Cursor, other: Cursor): Link[] | undefined {
    const pairs: [Cursor, Cursor][] = [];
    if (!isSameText(one.value, other.value, one.top, other.top, pairs)) return undefined;
    return pairs.map((pair) => this.#linkOf(...pair));
  }

  #linkOf(one: Cursor, other: Cursor): Link {
    const known = this.#links.get(keyOf(one, other));
    if (known) return known;
    const first = this.#add(one, other);
    const open: [Cursor, Cursor, Link][] = [[one, other, first]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [from, to, link] = next;
      const pairs: [Cursor, Cursor][] = [];
      if (!isSameText(from.value, to.value, from.top, to.top, pairs)) {
        spread(link);
        continue;
      }
      for (const [left, right] of pairs) {
        let target = this.#links.get(keyOf(left, right));
        if (!target) {
          target = this.#add(left, right);
          open.push([left, right, target]);
        }
        target.usedBy.push(link);
        if (target.isDifferent) spread(link);
      }
    }
    return first;
  }

  #add(one: Cursor, other: Cursor): Link {
    const link: Link = { isDifferent: false, usedBy: [] };
    this.#links.set(keyOf(one, other), link);
    return link;
  }
}

function keyOf(one: Cursor, other: Cursor): string {
  return `${one.address} ${other.address}`;
}

function spread(link: Link): void {
  const open = [link];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.isDifferent) continue;
    next.isDifferent = true;
    open.push(...next.usedBy);
  }
}

/** Whether two values are written in the same way; where their references lead is added to `pairs`. */
function isSameText(one: unknown, other: unknown, top: Cursor, otherTop: Cursor, pairs: [Cursor, Cursor][]): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSameText(item, other[index], top, otherTop, pairs))
    );
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  const [left, right] = [one as Members, other as Members];
  for (const name of names) {
    if (REACHING.includes(name)) return false;
    if (!Object.hasOwn(right, name) || !isSameText(left[name], right[name], top, otherTop, pairs)) return false;
  }
  const reference = left["$ref"];
  return typeof reference !== "string" || isFollowed(reference, top, otherTop, pairs);
}

function isFollowed(reference: string, top: Cursor, otherTop: Cursor, pairs: [Cursor, Cursor][]): boolean {
  try {
    pairs.push([top.refer(reference), otherTop.refer(reference)]);
    return true;
  } catch (error) {
    // What looks like a reference in an example is data.
    if (error instanceof BadInput) return false;
    throw error;
  }
}
