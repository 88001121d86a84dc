import { addDays } from "../rules/calendar.ts";
import { promiseNote } from "../lookups/catalogue.ts";
import type { Rows, Tables } from "../store/tables.ts";
import type { Random } from "./random.ts";

type Family = Tables["families"];
type Transaction = Tables["transactions"];

/** When a debtor promised to pay, and by when the two parts were promised, in days from today. */
const promised = { on: -45, first: -15, second: 30 };

/** Notes on generated families: those who owed something have promised it in two parts and paid some of it. */
export function drawArrangements(
  random: Random,
  today: string,
  families: Family[],
  transactions: Transaction[],
  lastIds: { note: number; promise: number },
): { notes: Tables["notes"][]; promises: NonNullable<Rows["promises"]> } {
  const since = addDays(today, promised.on);
  const accounts = Map.groupBy(transactions, ({ family_code }) => family_code);
  const notes: Tables["notes"][] = [];
  const promises: Tables["promises"][] = [];
  for (const { school_id, code, accountable_id } of families) {
    const account = accounts.get(code) ?? [];
    const owed = sum(account.filter(({ date }) => date <= since).map(({ debit, credit }) => debit - credit));
    const isArrangement = owed > 0 && random.chance(60);
    if (!isArrangement && !random.chance(25)) continue;
    const id = lastIds.note + notes.length + 1;
    notes.push({
      school_id,
      id,
      person_id: accountable_id,
      date: since,
      note_type_id: isArrangement ? promiseNote : 1,
      communication_type_id: random.int(1, 3),
      text: isArrangement ? "Agreed to settle fees in two parts" : "Statement sent",
      status: "Created",
    });
    if (!isArrangement) continue;
    const paid = sum(account.filter(({ date }) => date > since).map(({ credit }) => credit));
    const half = Math.ceil(owed / 2);
    const parts = [
      { date: addDays(today, promised.first), promised: half, paid: Math.min(half, paid) },
      {
        date: addDays(today, promised.second),
        promised: owed - half,
        paid: Math.min(owed - half, Math.max(0, paid - half)),
      },
    ].filter((part) => part.promised > 0);
    for (const part of parts)
      promises.push({ school_id, id: lastIds.promise + promises.length + 1, note_id: id, ...part });
  }
  return { notes, promises };
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
