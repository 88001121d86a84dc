import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "../ask.ts";

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeEach(async () => {
  ({ ask } = await openSchool());
});

const pay = (id: number | string, body: object) => ask("POST", `/__mock/promises/${id}/payments`, body);

/** What the API says of promise 12 and of its account, in both versions. */
async function seen() {
  const [one] = (await ask("GET", `${v1}/promisetopays/1000?promise_to_pay_id=12`)).body;
  const two = (await ask("GET", `${v2}/promisetopays/12`, undefined, school1000)).body;
  const old = "/v1/finplus/debtmanagement";
  const recent = "/v2/finplus/debtmanagement";
  const [ages] = (await ask("GET", `${old}/ageanalysis/1000?debtor_code=1001`)).body;
  const agesOf2 = (await ask("GET", `${recent}/ageanalysis?debtor_code=1001`, undefined, school1000)).body.data[0];
  const [{ transactions }] = (await ask("GET", `${old}/financialtransactions/1000?debtor_code=1001`)).body;
  const [report] = (await ask("GET", `${recent}/financialtransactions?debtor_code=1001`, undefined, school1000)).body
    .data;
  const { promise_completed, amount_paid } = one;
  expect(two).toMatchObject({ promise_completed, amount_paid });
  const balances = Object.entries<string>(ages).filter(([name]) => name.startsWith("balance_"));
  expect(agesOf2).toMatchObject(Object.fromEntries(balances));
  const balance = transactions.at(-1).accumulated_balance;
  expect(report.transactions.at(-1).accumulated_balance).toBe(balance);
  const cents = (amount: string) => Math.round(Number(amount) * 100);
  expect(balances.reduce((sum, [, amount]) => sum + cents(amount), 0)).toBe(cents(balance));
  return { promise_completed, amount_paid, balance: cents(balance), last: transactions.at(-1), ages: balances };
}

describe("a promise that is paid", () => {
  it("is kept in part and then wholly, and balance, ages and transactions say so in both versions", async () => {
    const before = await seen();
    expect(before).toMatchObject({ promise_completed: "No", amount_paid: "" });
    const first = await pay(12, { amount: "250.00", date: "2024-04-15" });
    expect(first).toMatchObject({
      status: 201,
      body: {
        promise: { id: 12, promise_completed: "Partial", amount_paid: "250.00", overdue: false },
        transactions: [{ debtor_code: 1001, credit_amount: "250.00", transaction_date: "2024-04-15" }],
      },
    });
    const half = await seen();
    expect(half).toMatchObject({
      promise_completed: "Partial",
      amount_paid: "250.00",
      balance: before.balance - 25_000,
    });
    expect((await pay(12, { amount: "750" })).body.promise.promise_completed).toBe("Yes");
    const whole = await seen();
    expect(whole).toMatchObject({
      promise_completed: "Yes",
      amount_paid: "1000.00",
      balance: before.balance - 100_000,
    });
    expect(whole.last).toMatchObject({
      transaction_type_name: "Receipt",
      credit_amount: "750.00",
      transaction_date: "2024-04-16",
    });
  });

  it("settles the oldest debt first", async () => {
    const oldest = (ages: [string, string][]) => ages.findLast(([, amount]) => amount !== "0.00")!;
    const [name, amount] = oldest((await seen()).ages);
    await pay(12, { amount: "100.00" });
    const after = Object.fromEntries((await seen()).ages)[name];
    expect(Math.round(Number(after) * 100)).toBe(Math.round(Number(amount) * 100) - 10_000);
  });

  it("is paid to the cent, in whatever parts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 4 }), async (parts) => {
        const school = await openSchool();
        let left = 100_000;
        for (const part of parts) {
          const amount = `${Math.floor(part / 100)}.${String(part % 100).padStart(2, "0")}`;
          const { status, body } = await school.ask("POST", "/__mock/promises/12/payments", { amount });
          expect([part, status]).toEqual([part, left === 0 || part > left ? 409 : 201]);
          if (status !== 201) continue;
          left -= part;
          const booked = body.transactions.reduce(
            (sum: number, { credit_amount }: { credit_amount: string }) =>
              sum + Math.round(Number(credit_amount) * 100),
            0,
          );
          expect(booked).toBe(part);
          expect(Math.round(Number(body.promise.amount_paid) * 100)).toBe(100_000 - left);
        }
        await school.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe("a payment is refused with the place and the reason", () => {
  it.each([
    [12, { amount: "1000.01" }, 409, "/amount", "only 1000.00 of promise 12 is open"],
    [8, { amount: "1.00" }, 409, "/amount", "Promise 8 is paid: 1000.00 of 1000.00"],
    [12, { amount: "0.00" }, 400, "/amount", "above zero"],
    [12, { amount: "-5.00" }, 400, "/amount", "expected an amount"],
    [12, { amount: "1.005" }, 400, "/amount", "expected an amount"],
    [12, { amount: "1,00" }, 400, "/amount", "expected an amount"],
    [12, { amount: "" }, 400, "/amount", "expected an amount"],
    [12, { amount: 250 }, 400, "/amount", "must be string"],
    [12, {}, 400, "/amount", "missing"],
    [12, { amount: "1.00", date: "2024-02-30" }, 400, "/date", "a day that exists"],
    [12, { amount: "1.00", date: "16/04/2024" }, 400, "/date", "a day that exists"],
    [12, { amount: "1.00", date: "2024-04-17" }, 409, "/date", "today is 2024-04-16"],
    [12, { amount: "1.00", date: "2024-03-02" }, 409, "/date", "before the promise was made on 2024-03-03"],
    [12, { amount: "1.00", note: "x" }, 400, "/note", "not known"],
    [99, { amount: "1.00" }, 404, undefined, "promises have no 99 at school 1000"],
    ["x", { amount: "1.00" }, 400, "/id", "must be integer"],
  ])("%s %j", async (id, body, status, pointer, reason) => {
    const before = await seen();
    const answer = await pay(id, body);
    expect([answer.status, answer.body.pointer, answer.body.detail]).toEqual([
      status,
      pointer,
      expect.stringContaining(reason),
    ]);
    expect(await seen()).toEqual(before);
  });

  it("when its note is deleted", async () => {
    await ask("DELETE", `${v1}/notes/1000?note_id=6`);
    expect((await pay(12, { amount: "1.00" })).body.detail).toContain("deleted. Restore it first");
  });
});
