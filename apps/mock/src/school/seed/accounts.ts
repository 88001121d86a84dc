import { addDays, addMonths } from "../rules/calendar.ts";
import { aftercare, hostelFees, journal, receipt, schoolFees } from "../lookups/catalogue.ts";
import type { Tables } from "../store/tables.ts";
import type { SchoolPlan } from "./plan.ts";
import type { Random } from "./random.ts";

type Transaction = Tables["transactions"];
type Learner = Tables["learners"];

/** How many months back the accounts go: far enough for the oldest age of the age analysis. */
const months = 10;
const monthlyFee = 124_000;

/** What a family pays of a month's charge, in percent; more than a hundred is paid ahead. */
type Habit = (random: Random) => number;

const prompt: Habit = () => 100;
const partly: Habit = (random) => random.int(5, 9) * 10;
const seldom: Habit = (random) => (random.chance(30) ? 100 : 0);
const ahead: Habit = (random) => random.pick([100, 100, 120]);

/** The families of the samples: John James keeps his promises in part, Nic Webster owes nothing. */
const knownHabits = new Map([
  [1001, seldom],
  [1002, prompt],
  [2050, partly],
]);

const monthNames = new Intl.DateTimeFormat("en-ZA", { month: "long", timeZone: "UTC" });
const namesOfMonths = Array.from({ length: 12 }, (_, month) => monthNames.format(Date.UTC(2024, month)));
const monthName = (day: string): string => namesOfMonths[Number(day.slice(5, 7)) - 1]!;

type Entry = Omit<Transaction, "id" | "reference">;

/** Monthly fees and what was paid of them, for every learner that has been at school. */
export function drawTransactions(random: Random, plan: SchoolPlan, today: string, learners: Learner[]): Transaction[] {
  const habits = new Map(knownHabits);
  const charged = chargedDays(today);
  const entries = learners
    .filter(({ status }) => status !== "waitlist")
    .flatMap((learner) => {
      const code = learner.family_code;
      const habit = habits.get(code) ?? random.pick([prompt, prompt, prompt, partly, seldom, ahead]);
      habits.set(code, habit);
      return charges(random, plan, learner).flatMap((charge) =>
        drawAccount(random, { learner, habit, today, charged, ...charge }),
      );
    });
  const kept = plan.id === 1000 ? keptPromises(today) : [];
  const inOrder = [...entries, ...kept].toSorted((one, two) => one.date.localeCompare(two.date));
  return inOrder.map((entry, index) => ({
    ...entry,
    id: index + 1,
    reference: `${entry.type_id === receipt ? "R" : "J"}-${String(index + 1).padStart(4, "0")}`,
  }));
}

/** When fees are charged: on the first of the months of which the accounts tell, from February to November. */
const chargedDays = (today: string): string[] =>
  Array.from({ length: months }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index + 1 - months)).filter(
    (day) => !["01", "12"].includes(day.slice(5, 7)),
  );

interface Charge {
  category: number;
  amount: number;
  words: string;
}

function charges(random: Random, { kind }: SchoolPlan, { id }: Learner): Charge[] {
  const fees = { category: schoolFees, amount: monthlyFee, words: "School fees" };
  const isSample = id < 700;
  if (isSample || !random.chance(25)) return [fees];
  return kind === "high"
    ? [fees, { category: hostelFees, amount: 310_000, words: "Hostel fees" }]
    : [fees, { category: aftercare, amount: 65_000, words: "Aftercare" }];
}

function drawAccount(
  random: Random,
  account: Charge & { learner: Learner; habit: Habit; today: string; charged: string[] },
): Entry[] {
  const { learner, habit, today, charged, category, amount, words } = account;
  const last = learner.left_on ?? today;
  const entry = (date: string, type_id: number, description: string, debit: number, credit: number): Entry => ({
    school_id: learner.school_id,
    family_code: learner.family_code,
    learner_id: learner.id,
    category_id: category,
    type_id,
    date,
    description,
    base_fee: category === schoolFees && debit > 0 ? 1 : 0,
    debit,
    credit,
  });
  return charged.flatMap((day) => {
    if (day > last) return [];
    const paid = Math.round((amount * habit(random)) / 100);
    const paidOn = addDays(day, random.int(2, 14));
    return [
      entry(day, journal, `${words}, ${monthName(day)}`, amount, 0),
      ...(paid > 0 && paidOn <= today ? [entry(paidOn, receipt, "Payment received, thank you", 0, paid)] : []),
    ];
  });
}

/** What John James paid towards the promises 8 and 10. */
const keptPromises = (today: string): Entry[] =>
  [
    { date: addDays(today, -19), credit: 100_000 },
    { date: addDays(today, -4), credit: 75_000 },
  ].map((payment) => ({
    school_id: 1000,
    family_code: 1001,
    learner_id: 502,
    category_id: schoolFees,
    type_id: receipt,
    description: "Payment received, thank you",
    base_fee: 0,
    debit: 0,
    ...payment,
  }));
