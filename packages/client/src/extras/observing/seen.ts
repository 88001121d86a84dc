import type { Place } from "./place.ts";
import { orderOf } from "./order-of.ts";
import { formats } from "./shapes.ts";
import type { Format, JsonType } from "./shapes.ts";
import { wordsOf } from "./words.ts";

export type Tally = Map<string, number>;

/** What has been counted at one place, before it becomes coarse. It keeps no value. */
export interface Seen {
  place: Place;
  times: number;
  tallies: Record<"types" | "formats" | "enumeration" | "values" | "lengths" | "order" | "reversed", Tally>;
  empty: number;
  misfits: number;
  untold: number;
  fields: Map<string, Seen>;
  unknown: Map<string, Seen>;
  items: Seen | undefined;
}

/** What holds for one body. */
export interface Reading {
  /** The texts and numbers of the body. No unknown name may be one of them. */
  readonly valuesOf: () => ReadonlySet<string>;
  /** Names of enumerated fields whose known values may be told. */
  readonly told: ReadonlySet<string>;
  /** Whether the rows of the body were asked for the other way round. */
  readonly reversed?: boolean;
}

const deepest = 8;
const mostUnknown = 50;

export const nothingSeen = (place: Place = {}): Seen => ({
  place,
  times: 0,
  tallies: {
    types: new Map(),
    formats: new Map(),
    enumeration: new Map(),
    values: new Map(),
    lengths: new Map(),
    order: new Map(),
    reversed: new Map(),
  },
  empty: 0,
  misfits: 0,
  untold: 0,
  fields: new Map(),
  unknown: new Map(),
  items: undefined,
});

export const add = (tally: Tally, name: string): unknown => tally.set(name, (tally.get(name) ?? 0) + 1);

/** Counts a value and what is in it. */
export function look(seen: Seen, value: unknown, reading: Reading, name = "", depth = 0): void {
  const { place, tallies } = seen;
  const type = typeOf(value);
  seen.times++;
  add(tallies.types, type);
  if (value === "") seen.empty++;
  else if (typeof value === "string") add(tallies.formats, formatOf(value));
  if (place.values && !place.open?.includes(type)) {
    const known = place.values.includes(String(value));
    add(tallies.enumeration, known ? "known" : "unknown");
    if (known && !place.sensitive && reading.told.has(name)) add(tallies.values, String(value));
  }
  if (!fits(place, type, value)) seen.misfits++;
  if (depth >= deepest) return;
  if (Array.isArray(value)) {
    add(tallies.lengths, value.length === 0 ? "none" : value.length === 1 ? "one" : "many");
    const order = place.order && orderOf(value, place.order.by);
    // Only the rows of the answer are turned round, which stand at its top or in `data`; not what is in them.
    if (order) add(reading.reversed && depth <= 1 ? tallies.reversed : tallies.order, order);
    for (const item of value) look((seen.items ??= nothingSeen(place.items)), item, reading, name, depth + 1);
  } else if (type === "object") {
    for (const [field, inner] of Object.entries(value as object)) {
      const at = fieldOf(seen, field, reading);
      if (at) look(at, inner, reading, field, depth + 1);
      else seen.untold++;
    }
  }
}

function fieldOf({ place, fields, unknown }: Seen, name: string, reading: Reading): Seen | undefined {
  const known = place.fields && Object.hasOwn(place.fields, name);
  const group = known ? fields : unknown;
  const found = group.get(name);
  // A name that was told may be a value of this body.
  if (found && (known || !reading.valuesOf().has(name.toLowerCase()))) return found;
  if (
    !known &&
    (found || unknown.size >= mostUnknown || !wordsOf(name) || reading.valuesOf().has(name.toLowerCase()))
  ) {
    return undefined;
  }
  const seen = nothingSeen(known ? place.fields?.[name] : {});
  group.set(name, seen);
  return seen;
}

/** The texts and numbers of a body, in lower case as names are. */
export function valuesIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) valuesIn(inner, into);
  else into.add(String(value).toLowerCase());
  return into;
}

function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : (typeof value as JsonType);
}

const patterns: Readonly<Partial<Record<Format, RegExp>>> = {
  "yes-no": /^(?:Yes|No)$/,
  "yes-no-partial": /^Partial$/,
  "int-str": /^-?\d+$/,
  "amount-str": /^-?\d+\.\d{2}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

const formatOf = (text: string): Format => formats.find((format) => patterns[format]?.test(text)) ?? "text";

function fits({ types, pattern, values, open }: Place, type: JsonType, value: unknown): boolean {
  if (types && !types.includes(type) && !(type === "integer" && types.includes("number"))) return false;
  if (typeof value === "string" && pattern && !pattern.test(value)) return false;
  return !values || open?.includes(type) === true || values.includes(String(value));
}
