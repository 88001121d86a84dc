import { describe, expect, test } from "vitest";
import { v1GetFinancialTransactionsReport, v1GetNotes, v1UpdateNote } from "../../src/entry/validation.ts";
import { errorOf } from "../client.ts";
import { timesLonger } from "../times-longer.ts";

const rows = 100_000;
const good = { note_id: "7", note: "Phoned" };
const bad = { note_id: 7, note: "Phoned" };
const listOf = (row: object, length = rows): object[] => Array.from({ length }, () => row);

describe("a long list", () => {
  test("of rows that do not fit is checked no slower than one of rows that do, and 100 problems are told", async () => {
    const wrong = listOf(bad);
    const right = listOf(good);
    expect(v1GetNotes.response(200, right)).toEqual([]);
    expect(v1GetNotes.response(200, wrong)).toHaveLength(100);
    expect(
      await timesLonger(
        () => v1GetNotes.response(200, wrong),
        () => v1GetNotes.response(200, right),
      ),
    ).toBeLessThan(1);
  });

  test("with every problem told costs as much per row as a short one", async () => {
    const long = listOf(bad, 80_000);
    const short = listOf(bad, 10_000);
    expect(v1GetNotes.response(200, long, Infinity)).toHaveLength(80_000);
    // What is quadratic takes 64 times as long.
    const growth = await timesLonger(
      () => v1GetNotes.response(200, long, Infinity),
      () => v1GetNotes.response(200, short, Infinity),
    );
    expect(growth).toBeLessThan(8 * 3);
  });

  test("whose one wrong row is the last is read to its end", () => {
    const problems = v1GetNotes.response(200, [...listOf(good), bad], 1);
    expect(problems).toEqual([{ pointer: `/${rows}/note_id`, keyword: "type", expected: "must be of type string" }]);
  });

  test("inside an alternative is refused by it, however few problems are enough", () => {
    const page = (transactions: unknown[]) => [{ debtor_code: "1", transactions }];
    const wrong = page([...listOf({}, 50), 5, 6, 7]);
    expect(v1GetFinancialTransactionsReport.response(200, page([]), 1)).toEqual([]);
    expect(v1GetFinancialTransactionsReport.response(200, wrong, 1)).toHaveLength(1);
    expect(v1GetFinancialTransactionsReport.response(200, wrong, Infinity)).toContainEqual(
      expect.objectContaining({ pointer: "/0", keyword: "oneOf" }),
    );
  });

  test("of names that nobody knows is left once there are enough of them", () => {
    const body = Object.fromEntries(listOf(good).map((_, index) => [`x${index}`, 1]));
    expect(v1UpdateNote.request({ school_login_id: 1000, body: { note_id: 7, ...body } })).toHaveLength(100);
  });
});

test.each([0, -1, 1.5, Number.NaN, "5", null])("%j as a number of problems is refused", async (most) => {
  for (const check of [
    () => v1GetNotes.response(200, [bad], most as number),
    () => v1UpdateNote.request({}, most as number),
  ]) {
    expect(await errorOf(check)).toMatchObject({ kind: "invalid-request", argument: "maxProblems" });
  }
});

test("problems that were told are the caller's: another check changes none of them", () => {
  const first = v1GetNotes.response(200, [bad, bad]);
  v1GetNotes.response(200, [bad, bad, bad, bad]);
  expect(first).toHaveLength(2);
});
