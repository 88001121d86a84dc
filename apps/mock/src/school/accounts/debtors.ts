import { found, idOf, isSet, listed } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { pageOf, pageReply } from "../call/pages.ts";
import { debtorRecord } from "../people/person-record.ts";
import { accountLearners, accountLearnerRecord } from "./account-learners.ts";
import { accountPage, accountRows, codesOf } from "./accounts.ts";

/** Those who answer for a family's debt: school debtors in v1, accountable persons in v2. */
export const debtors: Answers = {
  v1GetSchoolDebtors: async (call) =>
    listed((await debtorsOf(call, accountRows(call).orderBy("families.accountable_id"))).records),

  async v2GetAccountablePersons(call) {
    const page = pageOf(call);
    const { rows, records } = await debtorsOf(call, accountPage(call, page));
    return pageReply(page, rows, records);
  },

  async v2GetAccountablePerson(call) {
    const account = call.database
      .selectFrom("families")
      .select(["code", "accountable_id as id"])
      .where("families.school_id", "=", call.schoolId)
      .where("accountable_id", "=", idOf(call, "id")!);
    return found((await debtorsOf(call, account)).records[0]);
  },
};

/** The persons of accounts, with their learners where these are asked for. */
async function debtorsOf(call: Call, accounts: ReturnType<typeof accountRows>) {
  const rows = await accounts
    .innerJoin("people", (join) =>
      join.onRef("people.id", "=", "families.accountable_id").onRef("people.school_id", "=", "families.school_id"),
    )
    .innerJoin("languages", "languages.id", "people.home_language_id")
    .selectAll("people")
    .select("languages.name as home_language")
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
