import { invalid } from "../../contract/refusal.ts";
import { addDays, addMonths, daysBetween } from "../rules/calendar.ts";
import type { Call } from "./call.ts";
import { isDay } from "../rules/clock.ts";

/** Days from the first to the last, both included. */
export interface Period {
  from: string;
  until: string;
}

/** The most days between the ends of a report on conduct: 31 with both ends (ADM-24). */
const conductReach = 30;

/** The days of a report on absences or discipline: the last month unless told otherwise (ADM-23, ADM-24). */
export function conductPeriod(call: Call): Period {
  const from = dayOf(call, "from_date");
  const to = dayOf(call, "to_date");
  const until = to ?? (from === undefined ? call.today() : addDays(from, conductReach));
  const period = { from: from ?? addDays(until, -conductReach), until };
  checkOrder(period, "from_date", "to_date");
  if (daysBetween(period.from, period.until) > conductReach) {
    throw invalid({ to_date: `The range from from_date to to_date may not be longer than ${conductReach + 1} days` });
  }
  return period;
}

/** The days within which learners left: the last month unless told otherwise, at most a year (ADM-14, ADM-20). */
export function leavingPeriod(call: Call): Period {
  const until = dayOf(call, "until") ?? call.today();
  const period = { from: dayOf(call, "since") ?? addMonths(until, -1), until };
  checkOrder(period, "since", "until");
  if (period.from < addMonths(until, -12)) {
    throw invalid({ since: "The since may not be more than 1 year before until" });
  }
  return period;
}

/** The days of a report on transactions, where they are given; an end needs a start (FIN1-25). */
export function reportPeriod(call: Call): Partial<Period> {
  const from = dayOf(call, "start_date");
  const until = dayOf(call, "end_date");
  if (until === undefined) return from === undefined ? {} : { from };
  if (from === undefined) throw invalid({ start_date: "The start_date is required with end_date" });
  checkOrder({ from, until }, "start_date", "end_date");
  return { from, until };
}

function dayOf({ parameters }: Call, name: string): string | undefined {
  const day = parameters[name] as string | undefined;
  if (day === undefined || isDay(day)) return day;
  throw invalid({ [name]: "The Date is not valid date format. Expected format is 'Y-m-d'." });
}

function checkOrder({ from, until }: Period, first: string, last: string): void {
  if (until < from) throw invalid({ [last]: `The ${last} may not be before ${first}` });
}
