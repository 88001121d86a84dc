/** Tells the school what day it is, as yyyy-mm-dd. */
export type Clock = () => string;

/**
 * The day on which the school stands still unless it is told otherwise. The vendor's samples for Update Note send dates
 * of April 2024, which are only valid near that day.
 */
export const sampleDay = "2024-04-16";

const southAfrica = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Johannesburg", dateStyle: "short" });

/** A clock for `now` (today in South Africa) or for a fixed day, yyyy-mm-dd. */
export function clockAt(day: string): Clock {
  if (day === "now") return () => southAfrica.format(new Date());
  if (!isDay(day))
    throw new RangeError(`The clock is ${JSON.stringify(day)}, expected now or a day such as ${sampleDay}.`);
  return () => day;
}

/** Whether a text is a day that exists, as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
