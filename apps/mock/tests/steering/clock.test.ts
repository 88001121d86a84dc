import { beforeEach, describe, expect, it } from "vitest";
import { openSchool, v1 } from "../ask.ts";

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeEach(async () => {
  ({ ask } = await openSchool());
});

const put = (body: object, headers = {}) => ask("PUT", "/__mock/clock", body, headers);
const today = async (headers = {}) => (await ask("GET", "/__mock/clock", undefined, headers)).body.today;

describe("the day in the school", () => {
  it("moves on, and is set", async () => {
    expect((await ask("GET", "/__mock/clock")).body).toEqual({ today: "2024-04-16", follows: "nothing" });
    expect((await put({ days: 14 })).body).toEqual({
      today: "2024-04-30",
      follows: "nothing",
      was: "2024-04-16",
      days: 14,
    });
    expect((await put({ today: "2024-12-31" })).body.days).toBe(245);
    expect(await today()).toBe("2024-12-31");
  });

  it("goes back to a day that is named, and says by how much", async () => {
    await put({ days: 14 });
    expect((await put({ today: "2024-04-16" })).body).toMatchObject({ was: "2024-04-30", days: -14 });
    expect((await put({ days: -1 })).status).toBe(400);
  });

  it("follows the real day on demand", async () => {
    const { body } = await put({ today: "now" });
    expect(body.follows).toBe("now");
    expect(Math.abs(Date.parse(body.today) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  it("decides what is overdue", async () => {
    const overdue = async () =>
      (await ask("GET", "/__mock/school/promises?school=1000")).body.data
        .filter((promise: { overdue: boolean }) => promise.overdue)
        .map(({ id }: { id: number }) => id);
    expect(await overdue()).toEqual([]);
    await put({ today: "2024-05-01" });
    expect(await overdue()).toEqual([10]);
    await put({ today: "2024-06-01" });
    expect(await overdue()).toEqual([10, 12]);
  });

  it("decides how old a debt is, and leaves the balance as it is", async () => {
    const ages = async () => {
      const [row] = (await ask("GET", "/v1/finplus/debtmanagement/ageanalysis/1000?debtor_code=1001")).body;
      return Object.entries<string>(row).filter(([name]) => name.startsWith("balance_"));
    };
    const sum = (rows: [string, string][]) =>
      rows.reduce((total, [, amount]) => total + Math.round(Number(amount) * 100), 0);
    const before = await ages();
    expect(before.at(-1)![1]).not.toBe(String(sum(before) / 100));
    await put({ days: 400 });
    const after = await ages();
    expect(sum(after)).toBe(sum(before));
    expect(Math.round(Number(after.at(-1)![1]) * 100)).toBe(sum(before));
  });

  it("decides the days that notes may have", async () => {
    const note = { accountable_person_id: 90, date: "2026-02-01", note_type_id: 3, note: "Later" };
    expect((await ask("POST", `${v1}/notes/1000`, note)).status).toBe(400);
    await put({ today: "2025-01-01" });
    expect((await ask("POST", `${v1}/notes/1000`, note)).status).toBe(200);
  });

  it("is a session's own", async () => {
    const one = { "X-Mock-Session": "one" };
    await put({ days: 14 }, one);
    expect([await today(one), await today()]).toEqual(["2024-04-30", "2024-04-16"]);
  });

  it("is reset with the school or alone, and a reset of the school alone draws the same records", async () => {
    const notes = async () => (await ask("GET", `${v1}/notes/1000`)).body;
    const before = await notes();
    await put({ today: "2025-04-16" });
    await ask("POST", "/__mock/reset", { what: ["school"] });
    expect([await notes(), await today()]).toEqual([before, "2025-04-16"]);
    await ask("POST", "/__mock/reset", { what: ["clock"] });
    expect(await today()).toBe("2024-04-16");
    await put({ days: 1 });
    await ask("POST", "/__mock/reset");
    expect(await today()).toBe("2024-04-16");
  });

  it.each([
    [{ today: "2024-02-30" }, "/today"],
    [{ today: "tomorrow" }, "/today"],
    [{ today: 5 }, "/today"],
    [{ days: 1.5 }, "/days"],
    [{ days: "14" }, "/days"],
    [{ days: 40_000 }, "/days"],
    [{ today: "2024-04-17", days: 1 }, expect.any(String)],
    [{}, expect.any(String)],
  ])("%j is refused, and the day stays", async (body, pointer) => {
    const answer = await put(body);
    expect([answer.status, answer.body.pointer]).toEqual([400, pointer]);
    expect(await today()).toBe("2024-04-16");
  });

  it("does not leave the calendar", async () => {
    await put({ today: "9999-12-30" });
    expect((await put({ days: 2 })).body).toMatchObject({ status: 400, pointer: "/days" });
    expect(await today()).toBe("9999-12-30");
  });
});
