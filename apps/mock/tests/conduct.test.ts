import { beforeAll, describe, expect, it } from "vitest";
import { openSchool } from "./ask.ts";

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeAll(async () => {
  ({ ask } = await openSchool());
});

describe.each([
  // Both learners have a record of the samples on 2024-04-11.
  ["learnerabsentees", "absent_date", "7002"],
  ["learnerdiscipline", "discipline_date", "9001"],
])("%s", (resource, dateField, id) => {
  const list = (query = "") => ask("GET", `/v1/adminplus/${resource}/1000${query}`);
  const found = async (query: string) => {
    const { status, body } = await list(query);
    return status === 200 && body.some((row: { id: string }) => row.id === id);
  };

  it("covers the last 31 days unless told otherwise", async () => {
    const days = (await list()).body.map((row: { [field: string]: string }) => row[dateField]);
    expect(days.length).toBeGreaterThan(3);
    expect(days.every((day: string) => day >= "2024-03-17" && day <= "2024-04-16")).toBe(true);
    expect(days).toEqual(days.toSorted());
  });

  it.each([
    ["from_date=2024-04-11&to_date=2024-04-11", true],
    ["from_date=2024-03-12&to_date=2024-04-11", true],
    ["from_date=2024-03-11&to_date=2024-04-10", false],
    ["from_date=2024-04-12&to_date=2024-05-12", false],
    ["from_date=2024-04-12", false],
    ["from_date=2024-03-12", true],
    ["from_date=2024-03-11", false],
    ["to_date=2024-05-11", true],
    ["to_date=2024-05-12", false],
  ])("includes both ends, and a missing end is 31 days away: %s", async (query, isIn) => {
    expect(await found(`?${query}`)).toBe(isIn);
  });

  it.each([
    ["31 days", "from_date=2024-03-12&to_date=2024-04-11", 200],
    ["32 days", "from_date=2024-03-11&to_date=2024-04-11", 400],
    ["an end before the start", "from_date=2024-04-12&to_date=2024-04-11", 400],
    ["no day", "from_date=2024-04-31", 400],
    ["no date", "to_date=today", 400],
  ])("takes %s: %s → %i", async (_name, query, status) => {
    const answered = await list(`?${query}`);
    expect(answered.status).toBe(status);
    if (status === 400) expect(answered.body.error).toBe("Bad Request");
  });

  it("is narrowed to a learner, and knows no difference between none and an unknown one", async () => {
    const { body } = await list("?learner_id=502");
    expect(body.every((row: { learner_id: string }) => row.learner_id === "502")).toBe(true);
    expect(await list("?learner_id=99999")).toMatchObject({ status: 404, body: { error: "Not found" } });
  });
});
