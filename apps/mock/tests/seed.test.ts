import { isDeepStrictEqual } from "node:util";
import { assert, asyncProperty, date as moment, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { openSchool } from "./ask.ts";
import { seedRows } from "./seed-rows.ts";
import { yearOf } from "../src/school/rules/calendar.ts";
import { planSchools } from "../src/school/seed/plan.ts";

const seeds = integer({ min: 0, max: 2 ** 31 - 1 });
const days = moment({ min: new Date("2023-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }).map((time) =>
  time.toISOString().slice(0, 10),
);
const small = { size: "small", schools: 1 } as const;

type Amounts = { [field: string]: string };
const cents = (amount: string | undefined) => Math.round(Number(amount) * 100);
const ages = ["current", "30days", "60days", "90days", "120days", "150days"].map((age) => `balance_${age}`);

/** The same balances, family by family, as each report tells them. */
async function balancesOf(options: { seed: number; clock: string; size: "small" | "large" }) {
  const { ask, close } = await openSchool(options);
  const report = async (path: string) => (await ask("GET", `/v1/finplus/debtmanagement/${path}`)).body;
  const debts: Amounts[] = await report("ageanalysis/1000?all_accounts=true");
  const accounts: { debtor_code: string; transactions: Amounts[] }[] = await report(
    "financialtransactions/1000?all_accounts=true",
  );
  const periods: typeof accounts = await report("financialtransactions/1000?all_accounts=true&start_date=2024-03-15");
  const splits = await Promise.all(
    ["per_learner", "per_category"].map((split) => report(`ageanalysis/1000?all_accounts=true&${split}=true`)),
  );
  await close();
  const last = (rows: typeof accounts) =>
    rows.map((account) => cents(account.transactions.at(-1)!["accumulated_balance"]));
  const agesOf = (rows: Amounts[]) => ages.map((age) => rows.reduce((sum, row) => sum + cents(row[age]), 0));
  return {
    sums: accounts.map(({ transactions }) =>
      transactions.slice(1).reduce((sum, row) => sum + cents(row["debit_amount"]) - cents(row["credit_amount"]), 0),
    ),
    balances: debts.map((row) => agesOf([row]).reduce((total, amount) => total + amount, 0)),
    lastOfHistory: last(accounts),
    lastOfPeriod: last(periods),
    ages: debts.map((row) => agesOf([row])),
    agesOfParts: splits.map((parts: Amounts[]) => {
      const byFamily = Map.groupBy(parts, (row) => row["debtor_code"]);
      return debts.map((row) => agesOf(byFamily.get(row["debtor_code"]) ?? []));
    }),
  };
}

async function disagreements(options: Parameters<typeof balancesOf>[0]): Promise<string[]> {
  const { sums, balances, lastOfHistory, lastOfPeriod, ages: whole, agesOfParts } = await balancesOf(options);
  const told = { balances, lastOfHistory, lastOfPeriod };
  return [
    ...Object.entries(told).flatMap(([name, amounts]) => (isDeepStrictEqual(amounts, sums) ? [] : [name])),
    ...agesOfParts.flatMap((parts, index) => (isDeepStrictEqual(parts, whole) ? [] : [`parts ${index}`])),
  ];
}

describe("money", () => {
  it("adds up for every family: ages, parts, transactions and last balance agree, whatever the seed", async () => {
    await assert(
      asyncProperty(seeds, days, async (seed, clock) => {
        expect(await disagreements({ seed, clock, size: "small" })).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("adds up at a large school", async () => {
    expect(await disagreements({ seed: 1, clock: "2024-04-16", size: "large" })).toEqual([]);
  });

  it("is owed in every age, and some families have paid ahead", () => {
    const { transactions } = seedRows({ seed: 1, size: "large", schools: 0 }, "2024-04-16");
    const balances = new Map<number, number>();
    for (const { family_code, debit, credit } of transactions!) {
      balances.set(family_code, (balances.get(family_code) ?? 0) + debit - credit);
    }
    const count = (is: (balance: number) => boolean) => [...balances.values()].filter(is).length;
    expect(count((balance) => balance > 0)).toBeGreaterThan(100);
    expect(count((balance) => balance === 0)).toBeGreaterThan(100);
    expect(count((balance) => balance < 0)).toBeGreaterThan(20);
  });
});

describe("a seed", () => {
  it("gives the same bytes for the same number and day, and other ones for another", async () => {
    const bytes = async (seed: number, day: string) => {
      const school = await openSchool({ ...small, seed, clock: day });
      const snapshot = await school.snapshot();
      await school.close();
      return new TextDecoder().decode(snapshot);
    };
    await assert(
      asyncProperty(seeds, days, async (seed, day) => {
        expect(await bytes(seed, day)).toBe(await bytes(seed, day));
        expect(await bytes(seed, day)).not.toBe(await bytes(seed === 0 ? 1 : seed - 1, day));
      }),
      { numRuns: 10 },
    );
  });

  it("draws a school without changing the others", () => {
    const learners = (schools: number) =>
      seedRows({ seed: 5, size: "small", schools }, "2024-04-16").learners!.filter(
        ({ school_id }) => school_id === 1301,
      );
    expect(learners(1)).toEqual(learners(3));
  });

  it("keeps families, ages, grades and days consistent", () => {
    assert(
      property(seeds, days, (seed, day) => {
        const rows = seedRows({ ...small, seed }, day);
        const people = new Map(rows.people!.map((person) => [`${person.school_id} ${person.id}`, person]));
        expect(rows.learners!.length).toBeGreaterThan(10);
        for (const learner of rows.learners!) {
          const parent = people.get(`${learner.school_id} ${learner.parent1_id}`)!;
          expect(parent.family_code).toBe(learner.family_code);
          expect(parent.last_name).toBe(learner.last_name);
          expect(yearOf(learner.date_of_birth) - yearOf(parent.date_of_birth)).toBeGreaterThanOrEqual(18);
          // Grade 1 has the id 3, and the year in which children turn seven.
          expect(yearOf(day) - yearOf(learner.date_of_birth)).toBe(learner.grade_id + 4);
          expect(learner.class_name === "").toBe(learner.status === "waitlist");
        }
        const ofSamples = rows.absences!.filter(({ school_id, learner_id }) => school_id === 1000 && learner_id < 700);
        expect(ofSamples.map(({ id }) => id)).toEqual([7001, 7002]);
        const happened = [rows.absences!, rows.incidents!, rows.transactions!].flat();
        expect(happened.every(({ date }) => date <= day)).toBe(true);
        expect(rows.people!.every(({ email }) => /^[a-z0-9.]+@example\.com$/.test(email))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("pays promises in part, and never more than was promised or paid in all", () => {
    const { promises, notes, people, transactions } = seedRows({ seed: 3, size: "large", schools: 0 }, "2024-04-16");
    expect(promises!.some(({ paid, promised }) => paid > 0 && paid < promised)).toBe(true);
    const families = new Map(people!.map(({ school_id, id, family_code }) => [`${school_id} ${id}`, family_code]));
    for (const note of notes!.filter(({ id, school_id }) => school_id === 1000 && id > 7)) {
      const paid = promises!
        .filter(({ note_id }) => note_id === note.id)
        .reduce((sum, promise) => sum + promise.paid, 0);
      const received = transactions!
        .filter(({ family_code, date }) => family_code === families.get(`1000 ${note.person_id}`) && date > note.date)
        .reduce((sum, { credit }) => sum + credit, 0);
      expect(paid).toBeLessThanOrEqual(received);
    }
    expect(promises!.every(({ paid, promised }) => paid <= promised)).toBe(true);
  });

  it("makes the large school about as large as those in live use", () => {
    const rows = seedRows({ seed: 1, size: "large", schools: 0 }, "2024-04-16");
    const of = (table: "learners" | "people") => rows[table]!.filter(({ school_id }) => school_id === 1000).length;
    expect(of("learners")).toBeGreaterThan(1300);
    expect(of("learners")).toBeLessThan(1500);
    expect(of("people")).toBeGreaterThan(1400);
    expect(of("people")).toBeLessThan(1700);
  });

  it("adds primary and high schools", () => {
    expect(planSchools({ seed: 1, size: "small", schools: 2 }).map(({ id, kind }) => [id, kind])).toEqual([
      [1000, "primary"],
      [1201, "primary"],
      [1202, "high"],
      [1301, "primary"],
      [1302, "high"],
    ]);
  });
});

describe("a snapshot", () => {
  it("brings back what was, also at another mock, and a reset forgets it", async () => {
    const one = await openSchool();
    const notes = async (school: typeof one) =>
      (await school.ask("GET", "/v1/finplus/debtmanagement/debtornotes/notes/1000")).body.length;
    await one.ask("DELETE", "/v1/finplus/debtmanagement/debtornotes/notes/1000?note_id=7");
    const snapshot = await one.snapshot();
    await one.ask("DELETE", "/v1/finplus/debtmanagement/debtornotes/notes/1000?note_id=6");
    expect(await notes(one)).toBe(1);
    await one.restore(snapshot);
    expect(await notes(one)).toBe(2);
    const other = await openSchool({ seed: 2 });
    await other.restore(snapshot);
    expect(await notes(other)).toBe(2);
    await one.reset();
    expect(await notes(one)).toBe(3);
  });
});
