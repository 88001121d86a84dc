import type { KeptEntry } from "./entry.ts";

/** What a reader wants of the journal. */
export interface Filter {
  operation?: string;
  /** A status such as 404, or a kind such as 4xx. */
  status?: string | number;
  /** A session; null for the calls that name none, undefined for all. */
  session?: string | null | undefined;
  /** The id of an entry to go on behind, or a time to begin at. */
  since?: string;
  limit?: number;
}

/** Whether a text is an id of an entry or a time; the journal has neither otherwise. */
export const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d{2}/.test(text);

/** Tells which entries fit; the number of an id is NaN where it is none of this journal. */
export function filterOf({ operation, status, session, since }: Filter, numberOf: (id: string) => number) {
  const wanted = status === undefined ? undefined : String(status);
  const number = since === undefined || isTime(since) ? -1 : numberOf(since);
  const time = since !== undefined && isTime(since) ? Date.parse(since) : -1;
  return (entry: KeptEntry): boolean =>
    (operation === undefined || entry.operation === operation) &&
    (wanted === undefined || fitsStatus(entry.status, wanted)) &&
    (session === undefined || entry.session === session) &&
    // What is behind an entry of another run is everything.
    (Number.isNaN(number) || entry.number > number) &&
    entry.time >= time;
}

const fitsStatus = (status: number | null, wanted: string): boolean =>
  status !== null && (wanted.endsWith("xx") ? String(status)[0] === wanted[0] : String(status) === wanted);
