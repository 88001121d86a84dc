import { sql } from "kysely";
import type { Expression, SqlBool } from "kysely";
import { accountRows, bookings } from "./accounts.ts";
import type { AccountRow, Booking } from "./accounts.ts";
import { addAges, ageOf } from "./ageing.ts";
import type { Ages } from "./ageing.ts";
import { idOf, isSet, listed, wireId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { amountOf } from "../rules/money.ts";
import { pageOf, pageReply } from "../call/pages.ts";
import type { Page } from "../call/pages.ts";

/** What each account owes, by the age of the debt. */
export const ageAnalysis: Answers = {
  async v1GetAgeAnalysisReport(call) {
    return listed((await rowsOf(call)).map(record(call)));
  },

  async v2GetAgeAnalysisReport(call) {
    const page = pageOf(call);
    const { after, direction, limit } = page;
    const rows = (await rowsOf(call, page)).filter(
      ({ id }) => after === undefined || (direction === "asc" ? id > after : id < after),
    );
    if (direction === "desc") rows.reverse();
    const shown = rows.slice(0, limit + 1);
    return pageReply(page, shown, shown.map(record(call)));
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
 * the charges of their learner and category, so that the break-downs add up to the account, age by age. Of a page, the
 * rows of all owners that it may need.
 */
async function rowsOf(call: Call, page?: Page): Promise<Row[]> {
  const owners = isSet(call, "per_learner") ? learnerOwners(call, page) : accountOwners(call, page);
  const found: Owner[] = await owners.execute();
  const byAccount = Map.groupBy(await bookings(call, owners).execute(), ({ family_code }) => family_code);
  const rows = found.flatMap((owner) => {
    const movements = byAccount.get(owner.code) ?? [];
    const { learnerId } = owner;
    return ownerRows(
      call,
      owner,
      learnerId === null ? movements : movements.filter(({ learner_id }) => learner_id === learnerId),
    );
  });
  return rows.toSorted((one, two) => one.id - two.id);
}

type Owner = AccountRow & { learnerId: number | null };

function accountOwners(call: Call, page?: Page) {
  const isSplit = isSet(call, "per_category");
  return accountRows(call)
    .$if(isSplit, (query) => query.where(hasBookings(call, "families.code", "family_code")))
    .select(sql<null>`null`.as("learnerId"))
    .$if(page !== undefined, (query) => around(query, "families.accountable_id", page!));
}

function learnerOwners(call: Call, page?: Page) {
  const learner = idOf(call, "learner_id");
  return accountRows(call)
    .innerJoin("learners", (join) =>
      join.onRef("learners.school_id", "=", "families.school_id").onRef("learners.family_code", "=", "families.code"),
    )
    .where(hasBookings(call, "learners.id", "learner_id"))
    .$if(learner !== undefined, (query) => query.where("learners.id", "=", learner!))
    .select("learners.id as learnerId")
    .$if(page !== undefined, (query) => around(query, "learners.id", page!));
}

/** Narrows to the owner of the last row of the page before, who may have more rows, and enough owners after it. */
function around<
  Query extends {
    where(condition: Expression<SqlBool>): Query;
    orderBy(column: Expression<unknown>, direction: Page["direction"]): Query;
    limit(count: number): Query;
  },
>(query: Query, column: string, { after, direction, limit }: Page): Query {
  const bound = after === undefined ? undefined : Math.floor(after / categoriesPerOwner);
  const comparison = sql.raw(direction === "asc" ? ">=" : "<=");
  const narrowed = bound === undefined ? query : query.where(sql<SqlBool>`${sql.ref(column)} ${comparison} ${bound}`);
  return narrowed.orderBy(sql.ref(column), direction).limit(limit + 2);
}

const hasBookings = (call: Call, owner: string, column: "family_code" | "learner_id") => {
  const category = idOf(call, "category_id");
  const inCategory = category === undefined ? sql`` : sql`and transactions.category_id = ${category}`;
  return sql<SqlBool>`exists (select 1 from transactions where transactions.school_id = families.school_id
    and transactions.family_code = families.code and ${sql.ref(`transactions.${column}`)} = ${sql.ref(owner)} ${inCategory})`;
};

function ownerRows(call: Call, owner: Owner, movements: Booking[]): Row[] {
  const rows = new Map<number, Row>();
  const parts = Map.groupBy(movements, ({ learner_id, category_id }) => learner_id * categoriesPerOwner + category_id);
  for (const part of parts.values()) {
    const [{ category_id, category }] = part as [Booking];
    const row = emptyRow(owner, isSet(call, "per_category") ? { id: category_id, name: category } : undefined);
    const before = rows.get(row.id) ?? row;
    rows.set(row.id, { ...row, ages: addAges(before.ages, ageOf(part, call.today())) });
  }
  const isSplit = owner.learnerId !== null || isSet(call, "per_category");
  return rows.size === 0 && !isSplit ? [emptyRow(owner)] : [...rows.values()];
}

const emptyRow = (owner: Owner, category?: Row["category"]): Row => ({
  id: (owner.learnerId ?? owner.id) * categoriesPerOwner + (category?.id ?? 0),
  account: owner,
  learnerId: owner.learnerId ?? undefined,
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
