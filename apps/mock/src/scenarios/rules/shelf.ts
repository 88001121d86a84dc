import type { KeptRule } from "./kept-rule.ts";
import type { Check, Texts } from "./match.ts";

/** The rules that may concern one operation, found by a text that they want. */
export interface Shelf {
  /** Those that a call may match, the newest first. */
  candidates(texts: Texts): KeptRule[];
  /** The newest, whatever they want. */
  newest: KeptRule[];
}

/** How many rules that cannot match are looked at for the one that came nearest. */
const mostNear = 50;

/**
 * Puts rules, the newest first, where a call finds those that want what it has: with a thousand rules for one operation,
 * asking each of them would take longer than the answer.
 */
export function shelfOf(rules: KeptRule[]): Shelf {
  const open: KeptRule[] = [];
  const keyed = new Map<string, { check: Check; byText: Map<string, KeptRule[]> }>();
  for (const rule of rules) {
    const { key } = rule;
    if (key === undefined) {
      open.push(rule);
      continue;
    }
    const name = `${key.place} ${key.name}`;
    const group = keyed.get(name) ?? { check: key, byText: new Map<string, KeptRule[]>() };
    keyed.set(name, group);
    const same = group.byText.get(key.expected);
    if (same) same.push(rule);
    else group.byText.set(key.expected, [rule]);
  }
  const groups = [...keyed.values()];
  return {
    newest: rules.slice(0, mostNear),
    candidates(texts) {
      let found: KeptRule[] | undefined;
      for (const { check, byText } of groups) {
        for (const text of texts.at(check.place, check.name)) {
          const same = byText.get(text);
          if (same) found = found ? [...found, ...same] : same;
        }
      }
      if (!found) return open;
      return [...new Set([...open, ...found])].toSorted((one, other) => other.order - one.order);
    },
  };
}
