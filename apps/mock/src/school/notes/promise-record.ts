import { wireId } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import type { Tables } from "../store/tables.ts";
import { amountOf } from "../rules/money.ts";

type PromiseRow = Tables["promises"];

/** Whether the debtor kept the promise, as the school sees it. */
export const completed = ({ promised, paid }: Pick<PromiseRow, "promised" | "paid">): "Yes" | "No" | "Partial" =>
  paid >= promised ? "Yes" : paid > 0 ? "Partial" : "No";

/** A promise as it stands inside its note. */
export const promiseInNote = (call: Call, row: PromiseRow) => ({
  promise_to_pay_id: wireId(call, row.id),
  date_promised: row.date,
  amount_promised: amountOf(row.promised),
  amount_paid: row.paid === 0 ? "" : amountOf(row.paid),
  promise_completed: completed(row),
});
