import { settled } from "../accounts/ageing.ts";
import { receipt, schoolFees } from "../lookups/catalogue.ts";
import { completed } from "../notes/promise-record.ts";
import { amountOf } from "../rules/money.ts";
import type { Queries } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { tableOf } from "./catalogue/catalogue.ts";
import { kinds } from "./catalogue/kinds.ts";
import { idAfter, refuse } from "./records/input.ts";
import { recordOf, rowBy } from "./records/records.ts";
import type { Room } from "./records/records.ts";
import { anyTable, shown } from "./records/rows.ts";
import type { Row, Shown } from "./records/rows.ts";
import { against } from "./catalogue/steering-error.ts";
import type { Fault } from "./catalogue/steering-error.ts";

/** What is paid of a promise. */
export interface Payment {
  /** In rand, such as `250.00`. */
  amount: string;
  /** The day of the payment, from that of the note to today. Default: today. */
  date?: string | undefined;
}

/** A promise after a payment, and what was booked for it. */
export interface Paid {
  promise: Shown;
  transactions: Shown[];
}

/**
 * Pays a promise, wholly or in part. The payment settles the oldest debts of the account, whatever they are for; what is
 * more than all of them stands as paid ahead.
 */
export function payPromise(room: Room, id: string, payment: Payment, school?: number): Promise<Paid> {
  return room.database.transaction().execute(async (queries) => {
    const table = tableOf("promises");
    const promise = (await rowBy(queries, table, id, school)) as unknown as Tables["promises"];
    const { school_id, note_id } = promise;
    const note = await queries
      .selectFrom("notes")
      .innerJoin("people", (join) =>
        join.onRef("people.id", "=", "notes.person_id").onRef("people.school_id", "=", "notes.school_id"),
      )
      .select(["notes.date", "notes.status", "family_code"])
      .where("notes.school_id", "=", school_id)
      .where("notes.id", "=", note_id)
      .executeTakeFirstOrThrow();
    const { amount, date } = read(payment, room.today());
    check(promise, note, { amount, date, today: room.today() });
    const account = { school_id, family_code: note.family_code };
    const transactions = await book(queries, account, amount, date);
    const paid = promise.paid + amount;
    await queries
      .updateTable("promises")
      .set({ paid })
      .where("school_id", "=", school_id)
      .where("id", "=", promise.id)
      .execute();
    return {
      promise: recordOf(room, table, { ...promise, paid }),
      transactions: transactions.map((row) => recordOf(room, tableOf("transactions"), row as unknown as Row)),
    };
  });
}

function read(payment: Payment, today: string): { amount: number; date: string } {
  const amount = kinds.amount.read(payment.amount);
  const date = payment.date === undefined ? today : kinds.day.read(payment.date);
  const faults: Fault[] = [];
  if (amount === undefined || amount === 0) {
    const detail = `is ${shown(payment.amount)}, expected ${kinds.amount.expected}, and above zero.`;
    faults.push({ pointer: "/amount", detail });
  }
  if (date === undefined) {
    faults.push({ pointer: "/date", detail: `is ${shown(payment.date)}, expected ${kinds.day.expected}.` });
  }
  refuse(faults);
  return { amount: Number(amount), date: String(date) };
}

function check(
  { id, promised, paid }: Tables["promises"],
  note: { date: string; status: string },
  { amount, date, today }: { amount: number; date: string; today: string },
): void {
  if (note.status === "Deleted") {
    throw against("", `The note of promise ${id} is deleted. Restore it first, by its status Created.`);
  }
  if (completed({ promised, paid }) === "Yes") {
    throw against("/amount", `Promise ${id} is paid: ${amountOf(paid)} of ${amountOf(promised)}.`);
  }
  if (paid + amount > promised) {
    const left = amountOf(promised - paid);
    throw against("/amount", `The amount is ${amountOf(amount)}, and only ${left} of promise ${id} is open.`);
  }
  if (date < note.date) {
    throw against("/date", `The payment is dated ${date}, before the promise was made on ${note.date}.`);
  }
  if (date > today) {
    throw against(
      "/date",
      `The payment is dated ${date}, and today is ${today} in the school. Move the clock on first.`,
    );
  }
}

type Account = Pick<Tables["transactions"], "school_id" | "family_code">;

/** Books what was paid: a receipt for each learner and category whose debts it settles. */
async function book(
  queries: Queries,
  account: Account,
  amount: number,
  date: string,
): Promise<Tables["transactions"][]> {
  const parts = await partsOf(queries, account, amount);
  const { last } = await queries
    .selectFrom("transactions")
    .select(({ fn }) => fn.max("id").as("last"))
    .where("school_id", "=", account.school_id)
    .executeTakeFirstOrThrow();
  const rows = parts.map(({ learner_id, category_id, credit }, index): Tables["transactions"] => {
    const id = idAfter(last ?? 0, index + 1);
    return {
      ...account,
      id,
      learner_id,
      category_id,
      type_id: receipt,
      date,
      reference: `R-${String(id).padStart(4, "0")}`,
      description: "Payment received, thank you",
      base_fee: 0,
      debit: 0,
      credit,
    };
  });
  await anyTable(queries)
    .insertInto("transactions")
    .values(rows as unknown as Row[])
    .execute();
  return rows;
}

interface Part {
  learner_id: number;
  category_id: number;
  credit: number;
}

/** How a payment is spread over what the account owes, the oldest debt first. */
async function partsOf(queries: Queries, { school_id, family_code }: Account, amount: number): Promise<Part[]> {
  const movements = await queries
    .selectFrom("transactions")
    .select(["id", "learner_id", "category_id", "date", "debit", "credit"])
    .where("school_id", "=", school_id)
    .where("family_code", "=", family_code)
    .orderBy("date")
    .orderBy("id")
    .execute();
  // As in the age analysis, payments settle the debts of their own learner and category.
  const debts = [...Map.groupBy(movements, keyOfPart).values()]
    .flatMap((part) => settled(part).open)
    .toSorted((one, two) => one.of.date.localeCompare(two.of.date) || one.of.id - two.of.id);
  const parts = new Map<string, Part>();
  let left = amount;
  const settle = (part: Pick<Part, "learner_id" | "category_id">, credit: number) => {
    if (credit === 0) return;
    const { learner_id, category_id } = part;
    const before = parts.get(keyOfPart(part))?.credit ?? 0;
    parts.set(keyOfPart(part), { learner_id, category_id, credit: before + credit });
    left -= credit;
  };
  for (const debt of debts) settle(debt.of, Math.min(left, debt.amount));
  if (left > 0)
    settle({ learner_id: await payerOf(queries, { school_id, family_code }), category_id: schoolFees }, left);
  return [...parts.values()];
}

const keyOfPart = ({ learner_id, category_id }: Pick<Part, "learner_id" | "category_id">): string =>
  `${learner_id} ${category_id}`;

/** The learner for whom something is paid ahead: the first current one, or the first who left. */
async function payerOf(queries: Queries, { school_id, family_code }: Account): Promise<number> {
  const learner = await queries
    .selectFrom("learners")
    .select("id")
    .where("school_id", "=", school_id)
    .where("family_code", "=", family_code)
    .where("status", "in", ["current", "left"])
    .orderBy("status")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (learner) return learner.id;
  throw against("/amount", `Account ${family_code} has no learner for whom a payment could be booked.`);
}
