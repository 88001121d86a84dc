import { accountPage, accountRows, bookings } from "./accounts.ts";
import type { AccountRow, Booking, Codes } from "./accounts.ts";
import { isSet, listed, wireId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { amountOf } from "../rules/money.ts";
import { pageOf, pageReply } from "../call/pages.ts";
import { reportPeriod } from "../call/periods.ts";
import type { Period } from "../call/periods.ts";

/** What was charged and paid, account by account, with running balances. */
export const transactions: Answers = {
  async v1GetFinancialTransactionsReport(call) {
    const accounts = accountRows(call).orderBy("families.accountable_id");
    return listed(await records(call, accounts, await accounts.execute()));
  },

  async v2GetFinancialTransactionsReport(call) {
    const page = pageOf(call);
    const accounts = accountPage(call, page);
    const rows = await accounts.execute();
    return pageReply(page, rows, await records(call, accounts, rows));
  },
};

async function records(call: Call, accounts: Codes, rows: AccountRow[]) {
  const period = reportPeriod(call);
  const byAccount = Map.groupBy(await bookings(call, accounts).execute(), ({ family_code }) => family_code);
  return rows.map((account) => {
    const mine = byAccount.get(account.code) ?? [];
    return {
      debtor_code: String(account.code),
      accountable_person_id: wireId(call, account.id),
      transactions: statement(call, mine, period),
      ...(isSet(call, "per_learner") && {
        learners: [...Map.groupBy(mine, ({ learner_id }) => learner_id)].map(([learnerId, own]) => ({
          learner_id: wireId(call, learnerId),
          transactions: statement(call, own, period),
        })),
      }),
    };
  });
}

/**
 * The rows of a period after what was brought forward: from the start of this year unless told otherwise, or the complete
 * history with `all_accounts`.
 */
function statement(call: Call, rows: Booking[], { from, until }: Partial<Period>) {
  const complete = isSet(call, "all_accounts") ? rows[0]?.date : undefined;
  const start = from ?? complete ?? `${call.today().slice(0, 4)}-01-01`;
  const before = rows.filter(({ date }) => date < start);
  const within = rows.filter(({ date }) => date >= start && (until === undefined || date <= until));
  let balance = before.reduce((total, { debit, credit }) => total + debit - credit, 0);
  return [
    openingRow(start, balance),
    ...within.map((row) => {
      balance += row.debit - row.credit;
      return {
        category_id: wireId(call, row.category_id),
        category_name: row.category,
        transaction_date: row.date,
        transaction_type_id: wireId(call, row.type_id),
        transaction_type_name: row.type,
        transaction_reference: row.reference,
        transaction_description: row.description,
        part_of_base_fee: row.base_fee === 1 ? "Yes" : "No",
        debit_amount: amountOf(row.debit),
        credit_amount: amountOf(row.credit),
        accumulated_balance: amountOf(balance),
      };
    }),
  ];
}

const openingRow = (start: string, balance: number) => ({
  category_id: null,
  category_name: null,
  transaction_date: start,
  transaction_type_id: null,
  transaction_type_name: null,
  transaction_reference: null,
  transaction_description: "Opening balance",
  part_of_base_fee: null,
  debit_amount: amountOf(Math.max(0, balance)),
  credit_amount: amountOf(Math.max(0, -balance)),
  accumulated_balance: amountOf(balance),
});
