import { accountLearners, accountLearnerRecord } from "./account-learners.ts";
import { accountRows } from "./accounts.ts";
import type { AccountRow } from "./accounts.ts";
import { found, idOf, isSet, listed } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { afterPage, pageOf, pageReply } from "../call/pages.ts";
import { debtorRecord, peopleById } from "../people/person-record.ts";

/** Those who answer for a family's debt: school debtors in v1, accountable persons in v2. */
export const debtors: Answers = {
  async v1GetSchoolDebtors(call) {
    const accounts = await accountRows(call).orderBy("families.accountable_id").execute();
    return listed(await records(call, accounts));
  },

  async v2GetAccountablePersons(call) {
    const page = pageOf(call);
    const accounts = await accountRows(call)
      .where(afterPage("families.accountable_id", page))
      .orderBy("families.accountable_id", page.direction)
      .limit(page.limit + 1)
      .execute();
    const shown = await records(call, accounts);
    return pageReply(page, accounts, (account) => shown[accounts.indexOf(account)]);
  },

  async v2GetAccountablePerson(call) {
    const accounts = await call.database
      .selectFrom("families")
      .select(["code", "accountable_id as id"])
      .where("school_id", "=", call.schoolId)
      .where("accountable_id", "=", idOf(call, "id")!)
      .execute();
    const [record] = await records(call, accounts);
    return found(record);
  },
};

async function records(call: Call, accounts: AccountRow[]) {
  const people = await peopleById(
    call,
    accounts.map(({ id }) => id),
  );
  const learners = isSet(call, "include_learners")
    ? Map.groupBy(await accountLearners(call).execute(), (learner) => learner.family_code)
    : undefined;
  return accounts.map(({ id, code }) => ({
    ...debtorRecord(call, people.get(id)!),
    ...(learners && { learners: (learners.get(code) ?? []).map((learner) => accountLearnerRecord(call, learner)) }),
  }));
}
