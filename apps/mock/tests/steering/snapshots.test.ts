import { beforeEach, describe, expect, it } from "vitest";
import { openSchool } from "../ask.ts";

let school: Awaited<ReturnType<typeof openSchool>>;
beforeEach(async () => {
  school = await openSchool();
});

const at = (name: string) => `/__mock/snapshots/${encodeURIComponent(name)}`;
const ask = (method: string, path: string, body?: object, headers = {}) => school.ask(method, path, body, headers);

describe("a snapshot by its name", () => {
  it("returns the records and the day, as often as one likes", async () => {
    expect((await ask("PUT", at("before payment"))).body).toMatchObject({
      name: "before payment",
      today: "2024-04-16",
    });
    const before = (await ask("GET", "/__mock/fixtures")).body;
    for (const amount of ["250.00", "1000.00"]) {
      await ask("POST", "/__mock/promises/12/payments", { amount });
      await ask("PUT", "/__mock/clock", { days: 3 });
      expect((await ask("GET", "/__mock/fixtures")).body).not.toEqual(before);
      expect((await ask("POST", `${at("before payment")}/restore`)).status).toBe(200);
      expect((await ask("GET", "/__mock/fixtures")).body).toEqual(before);
    }
  });

  it("is listed, replaced, outlives a reset, and is forgotten", async () => {
    await ask("PUT", at("one"));
    await ask("PUT", at("two"));
    await ask("PUT", "/__mock/clock", { days: 1 });
    await ask("PUT", at("one"));
    await ask("POST", "/__mock/reset");
    const { body } = await ask("GET", "/__mock/snapshots");
    expect(body.map(({ name, today }: { name: string; today: string }) => [name, today])).toEqual([
      ["one", "2024-04-17"],
      ["two", "2024-04-16"],
    ]);
    expect((await ask("GET", at("one"))).body).toEqual(body[0]);
    expect((await ask("DELETE", at("one"))).status).toBe(204);
    for (const [method, path] of [
      ["GET", at("one")],
      ["DELETE", at("one")],
      ["POST", `${at("one")}/restore`],
    ] as const) {
      const answer = await ask(method, path);
      expect([answer.status, answer.body.detail]).toEqual([404, "No snapshot is called one; kept are two."]);
    }
  });

  it("belongs to its session", async () => {
    await ask("PUT", at("mine"), undefined, { "X-Mock-Session": "one" });
    expect((await ask("GET", "/__mock/snapshots")).body).toEqual([]);
    expect((await ask("POST", `${at("mine")}/restore`)).status).toBe(404);
  });

  it.each(["../x", ".hidden", " x", "a/b", "x".repeat(65), "a\nb", "a%"])("cannot be called %j", async (name) => {
    for (const method of ["PUT", "GET", "DELETE"]) {
      const { status, body } = await ask(method, at(name));
      expect([status, body.in, body.pointer]).toEqual([400, "path", "/name"]);
    }
    expect((await ask("GET", "/__mock/snapshots")).body).toEqual([]);
  });

  it("is refused where there are too many, and can still take the place of another", async () => {
    for (let turn = 1; turn <= 50; turn++) expect((await ask("PUT", at(`state ${turn}`))).status).toBe(200);
    const refused = await ask("PUT", at("one more"));
    expect([refused.status, refused.body.detail]).toEqual([413, "50 snapshots are kept already. Delete one first."]);
    expect((await ask("PUT", at("state 7"))).status).toBe(200);
    await ask("DELETE", at("state 7"));
    expect((await ask("PUT", at("one more"))).status).toBe(200);
  });

  it("is refused where there is no room for it", async () => {
    school = await openSchool({ size: "huge" });
    const statuses: number[] = [];
    for (let turn = 0; turn < 20 && statuses.at(-1) !== 413; turn++)
      statuses.push((await ask("PUT", at(`huge ${turn}`))).status);
    expect(statuses.length).toBeGreaterThan(1);
    expect(statuses.at(-1)).toBe(413);
  }, 60_000);
});
