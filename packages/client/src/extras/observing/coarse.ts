import type { Count, UnknownField, ValueShape } from "./shapes.ts";
import type { Seen, Tally } from "./seen.ts";
import { wordsOf } from "./words.ts";

/** A count that tells its size only. */
export function coarse(count: number): Count {
  if (count >= 1000) return "1000+";
  if (count >= 100) return "100-999";
  if (count >= 10) return "10-99";
  return count > 1 ? "2-9" : "1";
}

/** Counts by name, in the order of the names: what came first is not told. */
export function coarseTally(tally: Tally): { readonly [name: string]: Count } | undefined {
  if (tally.size === 0) return undefined;
  const entries = [...tally].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, count]) => [name, coarse(count)]));
}

export const coarseCount = (count: number): Count | undefined => (count > 0 ? coarse(count) : undefined);

/** What was counted at a place, to be told. Undefined members leave the JSON. */
export function coarseShape(seen: Seen, records?: number): ValueShape {
  const { tallies, fields, unknown, place } = seen;
  const objects = tallies.types.get("object") ?? 0;
  const names = [...new Set([...fields.keys(), ...Object.keys(objects > 0 ? (place.fields ?? {}) : {})])].toSorted();
  const shapes = names.map((name): [string, ValueShape] => {
    const field = fields.get(name);
    return [name, field ? coarseShape(field, objects) : { absent: coarse(objects) }];
  });
  const strangers = [...unknown].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return withoutGaps<ValueShape>({
    types: coarseTally(tallies.types),
    formats: coarseTally(tallies.formats),
    empty: coarseCount(seen.empty),
    misfits: coarseCount(seen.misfits),
    enumeration: coarseTally(tallies.enumeration),
    values: coarseTally(tallies.values),
    lengths: coarseTally(tallies.lengths),
    order: coarseTally(tallies.order),
    reversed: coarseTally(tallies.reversed),
    absent: records === undefined ? undefined : coarseCount(records - seen.times),
    fields: shapes.length > 0 ? Object.fromEntries(shapes) : undefined,
    unknown:
      strangers.length > 0
        ? strangers.map(([name, shape]): UnknownField => ({ ...wordsOf(name)!, shape: coarseShape(shape, objects) }))
        : undefined,
    untold: coarseCount(seen.untold),
    items: seen.items && coarseShape(seen.items),
  });
}

type Gappy<Whole> = { [Key in keyof Whole]: Whole[Key] | undefined };

/** A copy without the members that are undefined. */
export function withoutGaps<Whole extends object>(gappy: Gappy<Whole>): Whole {
  return Object.fromEntries(Object.entries(gappy).filter(([, value]) => value !== undefined)) as Whole;
}
