import { sql } from "kysely";
import { idOf, isSet } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import { afterPage } from "../call/pages.ts";
import type { Page } from "../call/pages.ts";
import type { Selection } from "../store/store.ts";

/**
 * The accounts of a school by their accountable persons: those with current learners or an open balance, or all with
 * `all_accounts` (FIN1-26). The filters of the call are applied.
 */
export function accountRows(call: Call) {
  const { database, schoolId } = call;
  const debtor = idOf(call, "debtor_code");
  const person = idOf(call, "accountable_person_id");
  const learner = idOf(call, "learner_id");
  return database
    .selectFrom("families")
    .where("families.school_id", "=", schoolId)
    .$if(!isSet(call, "all_accounts"), (query) => query.where((eb) => eb.or([hasCurrentLearner, owesOrIsOwed])))
    .$if(debtor !== undefined, (query) => query.where("families.code", "=", debtor!))
    .$if(person !== undefined, (query) => query.where("families.accountable_id", "=", person!))
    .$if(learner !== undefined, (query) =>
      query.where("families.code", "=", ({ selectFrom }) =>
        selectFrom("learners")
          .select("family_code")
          .where("school_id", "=", schoolId)
          .where("learners.id", "=", learner!),
      ),
    )
    .select(["families.code", "families.accountable_id as id"]);
}

/** The accounts of a page of v2. */
export const accountPage = (call: Call, page: Page) =>
  accountRows(call)
    .where(afterPage("families.accountable_id", page))
    .orderBy("families.accountable_id", page.direction)
    .limit(page.limit + 1);

export type AccountRow = Awaited<ReturnType<ReturnType<typeof accountRows>["executeTakeFirstOrThrow"]>>;

const hasCurrentLearner = sql<boolean>`exists (select 1 from learners where learners.school_id = families.school_id
  and learners.family_code = families.code and learners.status = 'current')`;

const owesOrIsOwed = sql<boolean>`coalesce((select sum(debit - credit) from transactions
  where transactions.school_id = families.school_id and transactions.family_code = families.code), 0) <> 0`;

/** What was booked on the accounts, oldest first, within the filters of the call. */
export function bookings(call: Call, accounts: Codes) {
  const learner = idOf(call, "learner_id");
  const category = idOf(call, "category_id");
  return call.database
    .selectFrom("transactions")
    .innerJoin("transaction_categories", "transaction_categories.id", "category_id")
    .innerJoin("transaction_types", "transaction_types.id", "type_id")
    .where("school_id", "=", call.schoolId)
    .where("family_code", "in", codesOf(call, accounts))
    .$if(learner !== undefined, (query) => query.where("learner_id", "=", learner!))
    .$if(category !== undefined, (query) => query.where("category_id", "=", category!))
    .selectAll("transactions")
    .select(["transaction_categories.name as category", "transaction_types.name as type"])
    .orderBy("date")
    .orderBy("transactions.id");
}

export type Booking = Awaited<ReturnType<ReturnType<typeof bookings>["executeTakeFirstOrThrow"]>>;

/** A query that gives accounts by their codes. */
export type Codes = Selection<{ code: number }>;

export const codesOf = ({ database }: Call, accounts: Codes) =>
  database.selectFrom(accounts.as("account")).select("account.code");
