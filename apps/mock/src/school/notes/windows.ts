import { invalid } from "../../contract/refusal.ts";
import { isDay } from "../rules/clock.ts";
import type { Clock } from "../rules/clock.ts";

/** A note is dated from the start of last year to the end of next year. */
export function checkNoteWindow(today: Clock, date: string): void {
  const year = Number(today().slice(0, 4));
  checkWindow("date", date, `${year - 1}-01-01`, `${year + 1}-12-31`);
}

/**
 * A promise is dated from the start of this year to the end of next year. The rule is applied to new notes only: the
 * vendor's own sample of an update sends dates of years before.
 */
export function checkPromiseWindow(today: Clock, date: string): void {
  const year = Number(today().slice(0, 4));
  checkWindow("date_promised", date, `${year}-01-01`, `${year + 1}-12-31`);
}

function checkWindow(field: string, date: string, first: string, last: string): void {
  if (!isDay(date)) throw invalid({ [field]: "The Date is not valid date format. Expected format is 'Y-m-d'." });
  if (date < first || date > last) throw invalid({ [field]: `The ${field} must lie between ${first} and ${last}` });
}
