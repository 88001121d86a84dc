import type { Rule } from "../checks/rule.ts";
import type { Cursor } from "../source/cursor.ts";
import { isSameValue } from "../source/values.ts";
import { code } from "../text/code.ts";
import type { OperationPair } from "./operation-pairs.ts";

export const unusedChanged = {
  id: "unused-component-changed",
  kind: "documentation",
  about: "A component that no operation uses is another, new or gone. What that would mean for clients is not judged.",
} as const satisfies Rule;

/** A component that differs and that nothing in the documents refers to, so that no operation has shown the difference. */
export interface UnusedComponent {
  readonly message: string;
  readonly base: Cursor | undefined;
  readonly head: Cursor | undefined;
}

/** Components that differ, and that neither document uses. */
export function unusedComponents(base: Cursor, head: Cursor, pairs: readonly OperationPair[]): UnusedComponent[] {
  const [before, after] = [componentsOf(base), componentsOf(head)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !isSameValue(before.get(name)?.value, after.get(name)?.value),
  );
  if (changed.length === 0) return [];
  const used = new Set([base, head].flatMap((document) => namesUsedIn(document)));
  for (const { base: one, head: other } of pairs)
    for (const operation of [one?.at, other?.at, base, head])
      for (const way of operation?.at("security")?.list() ?? [])
        for (const [scheme] of way.entries()) used.add(`securitySchemes/${scheme}`);
  return changed
    .filter((name) => !used.has(name) && ![before.get(name), after.get(name)].some((one) => one?.at("allOf")))
    .map((name) => {
      const [one, other] = [before.get(name), after.get(name)];
      const what = one && other ? "changed" : one ? "was removed" : "was added";
      return { message: `the component ${code(name)}, which no operation uses, ${what}`, base: one, head: other };
    });
}

/** Components as `schemas/Order`. Security schemes are known by their name, all others by references. */
function componentsOf(document: Cursor): Map<string, Cursor> {
  const sections = (document.at("components")?.entries() ?? []).filter(([section]) => !section.startsWith("x-"));
  return new Map(
    sections.flatMap(([section, names]) =>
      names.entries().map(([name, at]): [string, Cursor] => [`${section}/${name}`, at]),
    ),
  );
}

/** What references of all files name, and discriminators by the name alone. */
function namesUsedIn({ sources }: Cursor): string[] {
  const found = new Set<string>();
  for (const { text } of sources.all()) {
    for (const [, name = ""] of text.matchAll(/#\/components\/([\w.-]+\/[\w.-]+)/g)) found.add(name);
    if (!/\b(?:mapping|defaultMapping)\b/.test(text)) continue;
    for (const [, name = ""] of text.matchAll(/:\s*["']?([\w.-]+)["']?\s*[,}\n\r]/g)) found.add(`schemas/${name}`);
  }
  return [...found];
}
