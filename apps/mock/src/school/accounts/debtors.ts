import { found, idOf, isSet, listed } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { pageOf, pageReply } from "../call/pages.ts";
import { debtorRecord, personRows } from "../people/person-record.ts";
import { accountLearners, accountLearnerRecord } from "./account-learners.ts";
import { accountPage, accountRows, codesOf } from "./accounts.ts";

/** Those who answer for a family's debt: school debtors in v1, accountable persons in v2. */
export const debtors: Answers = {
  v1GetSchoolDebtors: async (call) => listed((await debtorsOf(call, accountRows(call))).records),

  async v2GetAccountablePersons(call) {
    const page = pageOf(call);
    const { rows, records } = await debtorsOf(call, accountPage(call, page), page.direction);
    return pageReply(page, rows, records);
  },

  async v2GetAccountablePerson(call) {
    const account = call.database
      .selectFrom("families")
      .select(["code", "accountable_id as id"])
      .where("school_id", "=", call.schoolId)
      .where("accountable_id", "=", idOf(call, "id")!);
    return found((await debtorsOf(call, account)).records[0]);
  },
};

/** The persons of accounts, in the order of their ids, with their learners where these are asked for. */
async function debtorsOf(call: Call, accounts: ReturnType<typeof accountRows>, direction: "asc" | "desc" = "asc") {
  const rows = await personRows(call)
    .innerJoin(accounts.as("account"), "account.id", "people.id")
    .select("account.code")
    .clearOrderBy()
    .orderBy("people.id", direction)
    .execute();
  const learners = isSet(call, "include_learners")
    ? Map.groupBy(
        await accountLearners(call).where("learners.family_code", "in", codesOf(call, accounts)).execute(),
        (learner) => learner.family_code,
      )
    : undefined;
  const records = rows.map((row) => ({
    ...debtorRecord(call, row),
    ...(learners && { learners: (learners.get(row.code) ?? []).map((learner) => accountLearnerRecord(call, learner)) }),
  }));
  return { rows, records };
}
