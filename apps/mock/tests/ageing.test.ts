import { describe, expect, it } from "vitest";
import { ageOf } from "../src/school/accounts/ageing.ts";

const today = "2024-04-16";
const charge = (date: string, debit: number) => ({ date, debit, credit: 0 });
const payment = (date: string, credit: number) => ({ date, debit: 0, credit });

describe("the age of a debt", () => {
  it.each([
    ["2024-04-16", 0],
    ["2024-03-18", 0],
    ["2024-03-17", 1],
    ["2024-02-17", 1],
    ["2024-02-16", 2],
    ["2024-01-17", 3],
    ["2023-12-18", 4],
    ["2023-11-18", 5],
    ["2022-01-01", 5],
  ])("goes by thirty days: %s → %i", (date, age) => {
    expect(ageOf([charge(date, 100)], today).findIndex((amount) => amount === 100)).toBe(age);
  });

  it("is settled from the oldest charge on, whenever the payment came", () => {
    const charges = [charge("2023-12-01", 100), charge("2024-03-01", 100), charge("2024-04-01", 100)];
    expect(ageOf([...charges, payment("2024-04-02", 150)], today)).toEqual([100, 50, 0, 0, 0, 0]);
    expect(ageOf([payment("2023-11-01", 150), ...charges], today)).toEqual([100, 50, 0, 0, 0, 0]);
  });

  it("turns into a credit that is current when more was paid than charged", () => {
    expect(ageOf([charge("2023-12-01", 100), payment("2023-12-02", 150)], today)).toEqual([-50, 0, 0, 0, 0, 0]);
  });
});
