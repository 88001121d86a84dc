import { largestId } from "../../call/call.ts";
import { isDay } from "../../rules/clock.ts";
import { amountOf, centsOf } from "../../rules/money.ts";

/** What a field holds, outside of the database. */
export type Value = string | number | boolean | null;

/** What a column holds. */
export type Stored = string | number | null;

/** A kind of value: how it is written outside, what is taken, and what a schema says of it. */
export interface Kind {
  /** What is expected, in the words of an error. */
  expected: string;
  /** The value as the column has it; undefined for what is none of this kind. */
  read(value: unknown): Stored | undefined;
  write(stored: Stored): Value;
  schema: object;
  /** Whether a search looks for its text, or for the whole number. */
  search: "text" | "number" | undefined;
}

const asStored = (stored: Stored): Value => stored;

const whole = (from: number, to: number): Kind => ({
  expected: `a whole number from ${from} to ${to}`,
  read: (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to ? Number(value) : undefined,
  write: asStored,
  schema: { type: "integer", minimum: from, maximum: to },
  search: undefined,
});

/** The most characters that a text may have, as the contract has it for notes. */
const longest = 10_000;

/** What cannot be read back as it was written is not taken: databases end a text at NUL, and replace half of a pair. */
const isStorable = (text: string): boolean => text.length <= longest && text.isWellFormed() && !text.includes("\0");

const matching = (pattern: RegExp | undefined, expected: string, schema: object = {}): Kind => ({
  expected,
  read: (value) =>
    typeof value === "string" && isStorable(value) && (pattern?.test(value) ?? true) ? value : undefined,
  write: asStored,
  schema: { type: "string", ...(pattern && { pattern: pattern.source }), ...schema },
  search: "text",
});

/** The largest amount that the API takes: twelve digits before the point. */
const amountPattern = /^\d{1,12}(\.\d{1,2})?$/;

export const kinds = {
  id: { ...whole(1, largestId), search: "number" },
  number: whole(-largestId, largestId),
  count: whole(0, largestId),
  /** In milliseconds since 1970. */
  moment: whole(0, 8_640_000_000_000_000),
  text: matching(undefined, `a text of at most ${longest} characters, without NUL`, { maxLength: longest }),
  name: matching(/\S/, `a text that is not empty, of at most ${longest} characters`, { maxLength: longest }),
  digits: matching(/^\d*$/, 'a text of digits, such as "27"', { maxLength: longest }),
  day: {
    expected: 'a day that exists, such as "2024-04-16"',
    read: (value) => (typeof value === "string" && isDay(value) ? value : undefined),
    write: asStored,
    schema: { type: "string", format: "date" },
    search: "text",
  },
  /** In YAML an amount without quotes is a number. */
  amount: {
    expected: 'an amount such as "250.00", of at most twelve digits before the point',
    read(value) {
      const text = typeof value === "number" ? String(value) : value;
      return typeof text === "string" && amountPattern.test(text) ? centsOf(text) : undefined;
    },
    write: (stored) => amountOf(Number(stored)),
    schema: { type: ["string", "number"], pattern: amountPattern.source, minimum: 0 },
    search: undefined,
  },
  flag: {
    expected: "true or false",
    read: (value) => (typeof value === "boolean" ? Number(value) : undefined),
    write: (stored) => stored === 1,
    schema: { type: "boolean" },
    search: undefined,
  },
} satisfies Record<string, Kind>;

/** One of some texts. */
export const oneOf = (values: readonly string[]): Kind => ({
  expected: values.map((value) => JSON.stringify(value)).join(" or "),
  read: (value) => (values.includes(value as string) ? (value as string) : undefined),
  write: asStored,
  schema: { enum: values },
  search: "text",
});
