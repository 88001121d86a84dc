import { invalid, Refusal } from "../../contract/refusal.ts";
import { storedId } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import { nextId } from "./next-id.ts";
import type { Queries } from "../store/store.ts";
import { centsOf, largestAmount } from "../rules/money.ts";

export interface PromiseInput {
  promise_to_pay_id?: number | string;
  date_promised?: string;
  amount_promised?: string;
}

/**
 * Changes the promise that the input names, or adds one to the note when it names none. A promise that equals another of
 * the note in date and amount is refused. Returns its id.
 */
export async function savePromise(
  { schoolId }: Pick<Call, "schoolId">,
  queries: Queries,
  noteId: number,
  input: PromiseInput,
): Promise<number> {
  const { promise_to_pay_id, date_promised, amount_promised } = input;
  const mine = queries
    .selectFrom("promises")
    .selectAll()
    .where("school_id", "=", schoolId)
    .where("note_id", "=", noteId);
  const before =
    promise_to_pay_id === undefined
      ? undefined
      : await mine.where("id", "=", storedId(promise_to_pay_id)).executeTakeFirst();
  if (promise_to_pay_id !== undefined && !before) {
    throw invalid({ promise_to_pay_id: "The promise_to_pay_id is invalid" });
  }
  const date = date_promised ?? before?.date;
  const promised = amount_promised === undefined ? before?.promised : centsOf(amount_promised);
  if (date === undefined) throw invalid({ date_promised: "The date_promised is required" });
  if (promised === undefined) {
    throw invalid({
      amount_promised:
        amount_promised === undefined
          ? "The amount_promised is required"
          : `The amount_promised must be an amount of at most ${largestAmount}`,
    });
  }
  checkPromised(promised);
  const twin = await mine
    .where("date", "=", date)
    .where("promised", "=", promised)
    .where("id", "!=", before?.id ?? 0)
    .executeTakeFirst();
  if (twin) throw new Refusal(400, "duplicate_promise");
  if (before) {
    await queries
      .updateTable("promises")
      .set({ date, promised })
      .where("school_id", "=", schoolId)
      .where("id", "=", before.id)
      .execute();
    return before.id;
  }
  const id = await nextId(queries, schoolId, "promise");
  await queries
    .insertInto("promises")
    .values({ school_id: schoolId, id, note_id: noteId, date, promised, paid: 0 })
    .execute();
  return id;
}

/** Refuses a promise of nothing. */
export function checkPromised(cents: number): void {
  if (cents === 0) throw invalid({ amount_promised: "The amount_promised must be greater than zero" });
}
