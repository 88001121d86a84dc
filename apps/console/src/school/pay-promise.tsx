import { useState } from "react";
import type { ReactNode } from "react";
import { http } from "../control/http.ts";
import { useSteer } from "../control/steer.ts";
import { Field } from "../parts/field.tsx";
import { schoolOf } from "./records.ts";
import type { SchoolRecord } from "./records.ts";

/** Pays a promise, wholly or in part. */
export function PayPromise({ promise }: { promise: SchoolRecord }): ReactNode {
  const [promised, paid] = [promise["amount_promised"], promise["amount_paid"]].map((text) => cents(String(text)));
  const open = promised! - paid!;
  const [amount, setAmount] = useState(`${Math.floor(open / 100)}.${String(open % 100).padStart(2, "0")}`);
  const [date, setDate] = useState("");
  const steer = useSteer();
  if (open <= 0) return <p>It is paid.</p>;
  const pay = () =>
    http.POST("/__mock/promises/{id}/payments", {
      params: { path: { id: Number(promise.id) }, ...schoolOf(promise) },
      body: { amount, ...(date !== "" && { date }) },
    });
  return (
    <form
      className="form card"
      aria-label="Pay the promise"
      onSubmit={(event) => {
        event.preventDefault();
        void steer(pay, { changes: "school", done: `R ${amount} of the promise is paid.` });
      }}
    >
      <Field label="Amount in rand">
        <input required inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
      </Field>
      <Field label="Day (today, if left out)">
        <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
      </Field>
      <div className="wide">
        <button type="submit" className="button primary">
          Pay
        </button>
      </div>
    </form>
  );
}

/** An amount in cents: whole numbers are exact. */
const cents = (amount: string): number => Math.round(Number(amount) * 100);
