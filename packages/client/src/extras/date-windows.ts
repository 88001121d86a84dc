import { InvalidRequestError } from "../errors/invalid-request-error.ts";

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
export function* dateWindows({ from, to, days }: DateWindow & { readonly days: number }): Generator<DateWindow> {
  if (!Number.isSafeInteger(days) || days < 1) {
    throw new InvalidRequestError("days must be an integer of 1 or more.", { argument: "days" });
  }
  const end = timeOf("to", to);
  // In UTC every day has 24 hours, whatever the clocks do in between.
  for (let start = timeOf("from", from); start <= end; start += days * dayMs) {
    yield { from: dateOf(start), to: dateOf(Math.min(end, start + (days - 1) * dayMs)) };
  }
}

/**
 * Reads a list window by window, one after the other, and gives every row once: a row that two windows have is known
 * by its id. Rows come as they are read.
 */
export async function* inWindows<Row>(
  range: DateWindow & { readonly days: number },
  read: (window: DateWindow) => Promise<readonly Row[]>,
  idOf: (row: Row) => unknown,
): AsyncGenerator<Row> {
  const seen = new Set<unknown>();
  for (const window of dateWindows(range)) {
    for (const row of await read(window)) {
      const id = idOf(row);
      // A row without an id may not be the same as another without one.
      if (id !== undefined && seen.has(id)) continue;
      seen.add(id);
      yield row;
    }
  }
}

function timeOf(argument: string, date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time) || dateOf(time) !== date) {
    throw new InvalidRequestError(`${argument} must be a date such as 2024-02-29.`, { argument });
  }
  return time;
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
