import type { Cause } from "../judge/judge.ts";
import type { Cursor } from "../source/cursor.ts";
import { jsonText } from "../source/values.ts";

/** Examples that differ: as JSON, so as a mock answers with them, and where they are. */
export interface Examples {
  /** Those of named examples that differ. */
  readonly names: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly base: Cursor | undefined;
  readonly head: Cursor | undefined;
}

/** What a mock answers before and after. */
export function examplesOf({ base, head }: Cause): Examples {
  const [before, after] = [base, head].map((at) => (at && /\/examples?$/.test(at.pointer) ? at : undefined));
  if (!before?.pointer.endsWith("/examples") && !after?.pointer.endsWith("/examples"))
    return { names: [], before: textOf(before), after: textOf(after), base, head };
  const [old, now] = [namedIn(before), namedIn(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => textOf(old.get(name)) !== textOf(now.get(name)),
  );
  const [only = ""] = names;
  const isOne = names.length === 1;
  return {
    names,
    before: isOne ? textOf(old.get(only)) : textsOf(names, old),
    after: isOne ? textOf(now.get(only)) : textsOf(names, now),
    base: old.get(only) ?? base,
    head: now.get(only) ?? head,
  };
}

/** The values of examples by name; those of a schema are a list and have numbers for names. */
function namedIn(at: Cursor | undefined): Map<string, Cursor> {
  return new Map(
    (at?.entries() ?? []).map(([name, example]) => {
      if (Array.isArray(at?.value)) return [name, example];
      const target = example.resolve();
      return [name, target.at("value") ?? target.at("dataValue") ?? target];
    }),
  );
}

function textsOf(names: readonly string[], named: ReadonlyMap<string, Cursor>): string | undefined {
  const texts = names.flatMap((name) => {
    const text = textOf(named.get(name));
    return text === undefined ? [] : [`${name}: ${text}`];
  });
  return texts.length === 0 ? undefined : texts.join("\n");
}

/** A value as JSON. A `$ref` in it is a part of the example and leads nowhere. */
function textOf(at: Cursor | undefined): string | undefined {
  return at && jsonText(at.value, 2);
}
