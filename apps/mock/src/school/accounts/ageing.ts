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

/** What payments left open of each debit, the oldest settled first, and how much they were more than all of them. */
export function settled<Debit extends Movement>(
  movements: Debit[],
): { open: { of: Debit; amount: number }[]; over: number } {
  let over = movements.reduce((total, movement) => total + movement.credit, 0);
  const open = movements.map((of) => {
    const paid = Math.min(over, of.debit);
    over -= paid;
    return { of, amount: of.debit - paid };
  });
  return { open, over };
}

/**
 * Ages a balance: what is left of each debit counts by its age, and a credit that is left over counts as current. The ages
 * add up to the balance.
 */
export function ageOf(movements: Movement[], today: string): Ages {
  const ages: Ages = [0, 0, 0, 0, 0, 0];
  const { open, over } = settled(movements);
  for (const { of, amount } of open) {
    const age = Math.max(0, Math.floor(daysBetween(of.date, today) / daysInAge));
    ages[Math.min(age, oldest)]! += amount;
  }
  ages[0] -= over;
  return ages;
}

export const addAges = (one: Ages, other: Ages): Ages => one.map((amount, age) => amount + other[age]!) as Ages;
