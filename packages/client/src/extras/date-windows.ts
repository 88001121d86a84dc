import { refuseUnknown, refusing } from "../errors/refuse.ts";
import type { Refuse } from "../errors/refuse.ts";

/** A range of calendar dates, both ends included, as yyyy-mm-dd. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;

/**
 * Splits a range of dates into windows of at most `days` days, for operations whose range is bounded, such as to 31
 * days. The windows touch and do not overlap; both ends of each are included.
 *
 * @throws {InvalidRequestError} When a date is none, or `days` is not an integer of 1 or more.
 */
export function dateWindows(range: DateWindow & { readonly days: number }): Generator<DateWindow> {
  const refuse = refusing("dateWindows");
  if (Object(range) !== range) refuse("range", "must be an object with from, to and days");
  refuseUnknown(range, ["from", "to", "days"], refuse);
  const { from, to, days } = range;
  if (!Number.isSafeInteger(days) || days < 1) refuse("days", "must be an integer of 1 or more");
  return windows(timeOf("from", from, refuse), timeOf("to", to, refuse), days);
}

function* windows(start: number, end: number, days: number): Generator<DateWindow> {
  // In UTC every day has 24 hours, whatever the clocks do in between.
  for (let from = start; from <= end; from += days * dayMs) {
    yield { from: dateOf(from), to: dateOf(Math.min(end, from + (days - 1) * dayMs)) };
  }
}

/**
 * Reads a list window by window, one after the other, and gives every row once: a row that two windows have is known
 * by its id. Rows come as they are read.
 *
 * @throws {InvalidRequestError} When an argument is wrong, or `read` answers no list.
 */
export function inWindows<Row>(
  range: DateWindow & { readonly days: number },
  read: (window: DateWindow) => Promise<readonly Row[]>,
  idOf: (row: Row) => unknown,
): AsyncGenerator<Row> {
  const refuse = refusing("inWindows");
  if (typeof read !== "function") refuse("read", "must be a function");
  if (typeof idOf !== "function") refuse("idOf", "must be a function");
  return rowsOf(dateWindows(range), read, idOf, refuse);
}

async function* rowsOf<Row>(
  all: Iterable<DateWindow>,
  read: (window: DateWindow) => Promise<readonly Row[]>,
  idOf: (row: Row) => unknown,
  refuse: Refuse,
): AsyncGenerator<Row> {
  const seen = new Set<unknown>();
  for (const window of all) {
    const rows = await read(window);
    if (!Array.isArray(rows)) refuse("read", "must answer a list of rows");
    for (const row of rows) {
      const id = idOf(row);
      // A row without an id may not be the same as another without one.
      if (id !== undefined && id !== null) {
        if (seen.has(id)) continue;
        seen.add(id);
      }
      yield row;
    }
  }
}

function timeOf(argument: string, date: unknown, refuse: Refuse): number {
  const time = typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time) || dateOf(time) !== date) refuse(argument, "must be a date such as 2024-02-29");
  return time;
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
