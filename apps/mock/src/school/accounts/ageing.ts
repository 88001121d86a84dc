import { daysBetween } from "../rules/calendar.ts";

/** What is open of an account, in cents: current, and 30, 60, 90, 120 and 150 days old or older. */
export type Ages = [number, number, number, number, number, number];

const daysInAge = 30;
const oldest = 5;

interface Movement {
  date: string;
  debit: number;
  credit: number;
}

/**
 * Ages a balance: credits settle the oldest debits first, what is left of each debit counts by its age, and a credit that
 * is left over counts as current. The ages add up to the balance.
 */
export function ageOf(movements: Movement[], today: string): Ages {
  const ages: Ages = [0, 0, 0, 0, 0, 0];
  let credit = movements.reduce((total, movement) => total + movement.credit, 0);
  for (const { date, debit } of movements) {
    const settled = Math.min(credit, debit);
    credit -= settled;
    const age = Math.max(0, Math.floor(daysBetween(date, today) / daysInAge));
    ages[Math.min(age, oldest)]! += debit - settled;
  }
  ages[0] -= credit;
  return ages;
}

export const addAges = (one: Ages, other: Ages): Ages => one.map((amount, age) => amount + other[age]!) as Ages;
