import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromCents, toCents } from "../../src/entry/index.ts";
import { errorOf } from "../client.ts";

test("cents of any size come back from their amount, and add up exactly", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (one, other) => {
      expect(fromCents(one)).toMatch(/^-?\d+\.\d\d$/);
      expect(toCents(fromCents(one))).toBe(one);
      expect(toCents(fromCents(one)) + toCents(fromCents(other))).toBe(one + other);
    }),
  );
});

test("an amount comes back as it was written, but for zeros in front and a minus before zero", () => {
  const amount = fc.tuple(fc.constantFrom("", "-"), fc.bigInt({ min: 0n }), fc.stringMatching(/^[0-9]{2}$/));
  fc.assert(
    fc.property(amount, ([sign, rands, cents]) => {
      const text = `${sign}${rands}.${cents}`;
      expect(fromCents(toCents(text))).toBe(/^-0\.00$/.test(text) ? "0.00" : text);
    }),
  );
  expect(fromCents(toCents("0001.50"))).toBe("1.50");
});

const texts = [
  "",
  " ",
  "1",
  "1.5",
  "1.505",
  "1,50",
  "1.50 ",
  "+1.50",
  "1e3",
  ".50",
  "1.50\n",
  "--1.50",
  "NaN",
  "R 1.50",
];
const others = [null, undefined, true, {}, [], ["1.50"], { toString: () => "1.50" }, Symbol("1.50"), () => "1.50"];

test.each([...texts, 1.5, 150, 150n, Number.NaN, ...others].map((value) => [value]))(
  "%o is refused as an amount",
  async (value) => {
    const error = await errorOf(() => toCents(value as string));
    expect(error).toMatchObject({ kind: "invalid-request", argument: "amount" });
  },
);

test.each(
  [1.5, 150, 0, -0, Number.NaN, Infinity, 2 ** 53, "150", "1.50", Object(150n), ...others].map((value) => [value]),
)("%o is refused as cents", async (value) => {
  const error = await errorOf(() => fromCents(value as bigint));
  expect(error).toMatchObject({ kind: "invalid-request", argument: "cents" });
});
