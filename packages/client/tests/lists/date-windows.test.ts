import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dateWindows, inWindows } from "../../src/entry/index.ts";
import { errorOf } from "../client.ts";

const dayMs = 86_400_000;
const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

test("a range is split into windows that include both ends", () => {
  expect([...dateWindows({ from: "2024-02-01", to: "2024-04-10", days: 31 })]).toEqual([
    { from: "2024-02-01", to: "2024-03-02" },
    { from: "2024-03-03", to: "2024-04-02" },
    { from: "2024-04-03", to: "2024-04-10" },
  ]);
  expect([...dateWindows({ from: "2024-02-02", to: "2024-02-01", days: 31 })]).toEqual([]);
});

test("whatever the range, the windows hold every day once and none is too long", () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(800), fc.integer({ min: 1, max: 400 }), (first, length, days) => {
      const windows = [...dateWindows({ from: dateOf(first), to: dateOf(first + length), days })];
      const covered = windows.flatMap(({ from, to }) => {
        const start = Date.parse(from) / dayMs;
        const count = Date.parse(to) / dayMs - start + 1;
        expect(count).toBeLessThanOrEqual(days);
        return Array.from({ length: count }, (_, index) => start + index);
      });
      expect(covered).toEqual(Array.from({ length: length + 1 }, (_, index) => first + index));
    }),
    { numRuns: 100 },
  );
});

test.each([
  [{ from: "2024-02-30", to: "2024-03-01", days: 31 }, "from"],
  [{ from: "2024-02-01", to: "01/03/2024", days: 31 }, "to"],
  [{ from: "2024-02-01", to: "2024-03-01", days: 0 }, "days"],
])("%j is refused", async (range, argument) => {
  expect(await errorOf(() => [...dateWindows(range)])).toMatchObject({ kind: "invalid-request", argument });
});

test("a list is read window by window, and a row that two of them have comes once", async () => {
  const asked: string[] = [];
  const rows: (string | undefined)[] = [];
  const range = { from: "2024-01-01", to: "2024-02-15", days: 31 };
  const read = async ({ from, to }: { from: string; to: string }) => {
    asked.push(`${from} ${to}`);
    return [{ id: from }, { id: "both" }, {}] as { id?: string }[];
  };
  for await (const { id } of inWindows(range, read, (row) => row.id)) rows.push(id);
  expect(asked).toEqual(["2024-01-01 2024-01-31", "2024-02-01 2024-02-15"]);
  expect(rows).toEqual(["2024-01-01", "both", undefined, "2024-02-01", undefined]);
});

test.each<[unknown, string]>([
  [undefined, "range"],
  [null, "range"],
  ["2024", "range"],
  [{}, "days"],
  [{ from: "2024-01-01", to: "2024-02-01" }, "days"],
  [{ from: "2024-01-01", to: "2024-02-01", days: "31" }, "days"],
  [{ from: "2024-01-01", to: "2024-02-01", days: Infinity }, "days"],
  [{ from: new Date(0), to: "2024-02-01", days: 31 }, "from"],
  [{ from: ["2024-01-01"], to: "2024-02-01", days: 31 }, "from"],
  [{ from: "2024-01-01", to: 5, days: 31 }, "to"],
  [{ from: "2024-01-01", to: "2024-02-01T00:00:00Z", days: 31 }, "to"],
  [{ from: "2024-01-01", to: "2024-02-01", days: 31, step: 1 }, "step"],
])("%j is refused at once, before the first window is asked for", async (range, argument) => {
  const refusal = { kind: "invalid-request", argument };
  expect(await errorOf(() => dateWindows(range as never))).toMatchObject(refusal);
  expect(await errorOf(() => inWindows(range as never, async () => [], String))).toMatchObject(refusal);
});

test("functions that are none, and a list that is none, are refused", async () => {
  const range = { from: "2024-01-01", to: "2024-01-02", days: 31 };
  expect(await errorOf(() => inWindows(range, null as never, String))).toMatchObject({ argument: "read" });
  expect(await errorOf(() => inWindows(range, async () => [], "id" as never))).toMatchObject({ argument: "idOf" });
  const rows = inWindows(range, async () => null as never, String);
  expect(await errorOf(() => rows.next())).toMatchObject({ kind: "invalid-request", argument: "read" });
});

test("rows whose id is null are not taken for one", async () => {
  const range = { from: "2024-01-01", to: "2024-01-02", days: 31 };
  let count = 0;
  for await (const _ of inWindows(
    range,
    async () => [{ id: null }, { id: null }],
    ({ id }) => id,
  ))
    count += 1;
  expect(count).toBe(2);
});
