import { assert, asyncProperty, constantFrom, integer, oneof, property, stringMatching } from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { amountOf, centsOf, largestAmount } from "../src/school/rules/money.ts";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

describe("money", () => {
  it("is cents on the one side and text on the other, and neither loses anything on the way", () => {
    assert(
      property(integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (cents) => {
        expect(centsOf(amountOf(cents))).toBe(cents);
        expect(amountOf(-cents)).toBe(cents === 0 ? "0.00" : `-${amountOf(cents)}`);
      }),
    );
  });

  it.each([
    [199, "1.99"],
    [150, "1.50"],
    [99, "0.99"],
    [-199, "-1.99"],
    [5, "0.05"],
  ])("is cut into rand and cents, not rounded: %i is %s", (cents, amount) => {
    expect(amountOf(cents)).toBe(amount);
  });

  it.each(["", "1.", ".5", "1.234", "-1.00", "1e3", "90071992547409.92", "9".repeat(400)])(
    "is not made of %j",
    (amount) => {
      expect(centsOf(amount)).toBeUndefined();
    },
  );

  it("has a largest amount, which is kept to the cent", () => {
    expect(amountOf(centsOf(largestAmount)!)).toBe(largestAmount);
  });
});

/** Amounts of every length, those around the limits of numbers included. */
const amounts = oneof(
  stringMatching(/^[0-9]{1,25}(\.[0-9]{1,2})?$/),
  constantFrom("99999999.99", "99999999999999.00", "92233720368547758.07", "21474836.48", "0.01", largestAmount),
  integer({ min: 15, max: 400 }).map((digits) => `${"9".repeat(digits)}.00`),
);

/** The same amount in one way of writing. */
function plain(amount: string): string {
  const [rand = "", cents = ""] = amount.split(".");
  return `${BigInt(rand)}.${cents.padEnd(2, "0")}`;
}

describe("an amount that somebody promises", () => {
  let school: Awaited<ReturnType<typeof openSchool>>;
  beforeAll(async () => {
    school = await openSchool();
  });
  beforeEach(() => school.reset());
  afterAll(() => school.close());

  const ways = {
    "an update of v1": (promise: object) =>
      school.ask("PATCH", `${v1}/notes/1000`, { note_id: 6, promise_to_pays: [{ promise_to_pay_id: 12, ...promise }] }),
    "an update of v2": (promise: object) =>
      school.ask("PATCH", `${v2}/notes/6`, { promise_to_pays: [{ promise_to_pay_id: 12, ...promise }] }, school1000),
    "an addition": (promise: object) =>
      school.ask("PATCH", `${v1}/notes/1000`, { note_id: 6, promise_to_pays: [promise] }),
    "a creation": (promise: object) =>
      school.ask("POST", `${v1}/notes/1000`, {
        accountable_person_id: 40,
        date: "2024-04-16",
        note_type_id: 2,
        communication_type_id: 2,
        promise_to_pays: [promise],
      }),
  };
  const all = async () => (await school.ask("GET", `${v1}/promisetopays/1000`)).body as Record<string, string>[];

  it.each(Object.entries(ways))(
    "by %s is read back to the cent, or refused and nothing is saved",
    async (_name, send) => {
      let taken = 0;
      let refused = 0;
      await assert(
        asyncProperty(amounts, async (amount_promised) => {
          await school.reset();
          const before = await all();
          const { status } = await send({ date_promised: "2024-09-30", amount_promised });
          const after = await all();
          if (status === 200) {
            taken++;
            expect(after.map((promise) => promise["amount_promised"])).toContain(plain(amount_promised));
          } else {
            refused++;
            expect(status).toBe(400);
            expect(after).toEqual(before);
          }
        }),
        { numRuns: 60 },
      );
      expect(Math.min(taken, refused)).toBeGreaterThan(5);
    },
  );

  it("may be 99999999.99", async () => {
    const { status, body } = await ways["an addition"]({ date_promised: "2024-09-30", amount_promised: "99999999.99" });
    expect([status, body.promise_to_pays.at(-1).amount_promised]).toEqual([200, "99999999.99"]);
  });
});
