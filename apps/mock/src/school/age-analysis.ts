import { accountRows, bookings } from "./accounts.ts";
import type { AccountRow, Booking } from "./accounts.ts";
import { addAges, ageOf } from "./ageing.ts";
import type { Ages } from "./ageing.ts";
import { isSet, listed, wireId } from "./call.ts";
import type { Answers, Call } from "./call.ts";
import { amountOf } from "./money.ts";
import { pageOf, pageReply } from "./pages.ts";

/** What each account owes, by the age of the debt. */
export const ageAnalysis: Answers = {
  async v1GetAgeAnalysisReport(call) {
    return listed((await rowsOf(call)).map(record(call)));
  },

  async v2GetAgeAnalysisReport(call) {
    const page = pageOf(call);
    const rows = await rowsOf(call);
    if (page.direction === "desc") rows.reverse();
    const { after } = page;
    const rest = rows.filter(({ id }) => after === undefined || (page.direction === "asc" ? id > after : id < after));
    return pageReply(page, rest.slice(0, page.limit + 1), record(call));
  },
};

interface Row {
  /** Orders the rows for paging. */
  id: number;
  account: AccountRow;
  learnerId: number | undefined;
  category: { id: number; name: string } | undefined;
  ages: Ages;
}

/** Leaves room for the ids of categories beside those of people and learners. */
const categoriesPerOwner = 1000;

/**
 * One row for each account, learner (`per_learner`) or category (`per_category`) that has transactions. Payments settle
 * the charges of their learner and category, so that the break-downs add up to the account, age by age.
 */
async function rowsOf(call: Call): Promise<Row[]> {
  const accounts = await accountRows(call).execute();
  const all = await bookings(
    call,
    accounts.map(({ code }) => code),
  );
  const byAccount = Map.groupBy(all, ({ family_code }) => family_code);
  const rows = accounts.flatMap((account) => accountRowsOf(call, account, byAccount.get(account.code) ?? []));
  return rows.toSorted((one, two) => one.id - two.id);
}

function accountRowsOf(call: Call, account: AccountRow, movements: Booking[]): Row[] {
  const rows = new Map<number, Row>();
  const parts = Map.groupBy(movements, ({ learner_id, category_id }) => learner_id * categoriesPerOwner + category_id);
  for (const part of parts.values()) {
    const [{ learner_id, category_id, category }] = part as [Booking];
    const row = emptyRow(
      account,
      isSet(call, "per_learner") ? learner_id : undefined,
      isSet(call, "per_category") ? { id: category_id, name: category } : undefined,
    );
    const before = rows.get(row.id) ?? row;
    rows.set(row.id, { ...row, ages: addAges(before.ages, ageOf(part, call.today())) });
  }
  const isSplit = isSet(call, "per_learner") || isSet(call, "per_category");
  return rows.size === 0 && !isSplit ? [emptyRow(account)] : [...rows.values()];
}

const emptyRow = (account: AccountRow, learnerId?: number, category?: Row["category"]): Row => ({
  id: (learnerId ?? account.id) * categoriesPerOwner + (category?.id ?? 0),
  account,
  learnerId,
  category,
  ages: [0, 0, 0, 0, 0, 0],
});

const record =
  (call: Call) =>
  ({ account, learnerId, category, ages }: Row) => ({
    debtor_code: String(account.code),
    accountable_person_id: wireId(call, account.id),
    date: call.today(),
    balance_current: amountOf(ages[0]),
    balance_30days: amountOf(ages[1]),
    balance_60days: amountOf(ages[2]),
    balance_90days: amountOf(ages[3]),
    balance_120days: amountOf(ages[4]),
    balance_150days: amountOf(ages[5]),
    ...(learnerId !== undefined && { learner_id: wireId(call, learnerId) }),
    ...(category && { category_id: wireId(call, category.id), category_name: category.name }),
  });
