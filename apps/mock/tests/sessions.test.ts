import { describe, expect, it } from "vitest";
import { openSchool, v1 } from "./ask.ts";

const inSession = (id: string) => ({ "X-Mock-Session": id });

async function open() {
  const { ask } = await openSchool();
  return {
    ask,
    remove: (id: string) => ask("DELETE", `${v1}/notes/1000?note_id=7`, undefined, inSession(id)),
    count: async (id: string) => (await ask("GET", `${v1}/notes/1000`, undefined, inSession(id))).body.length,
  };
}

describe("a session", () => {
  it("has a school of its own, and so have those that name none", async () => {
    const { remove, count } = await open();
    await remove("one");
    expect(await count("one")).toBe(2);
    expect(await count("two")).toBe(3);
    expect(await count("")).toBe(3);
    await remove("");
    expect(await count("")).toBe(2);
    expect(await count("two")).toBe(3);
  });

  it("is reset alone", async () => {
    const { ask, remove, count } = await open();
    await Promise.all(["one", "two"].map(remove));
    await ask("POST", "/__mock/reset", undefined, inSession("one"));
    expect(await count("one")).toBe(3);
    expect(await count("two")).toBe(2);
  });

  it("opens once when several requests begin it together", async () => {
    const { ask, remove, count } = await open();
    const note = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note: "At the same time" };
    await Promise.all([remove("one"), ...[1, 2, 3].map(() => ask("POST", `${v1}/notes/1000`, note, inSession("one")))]);
    expect(await count("one")).toBe(5);
  });

  it("makes room when there are too many, the oldest first", async () => {
    const { remove, count } = await open();
    await remove("first");
    await remove("second");
    for (let id = 3; id <= 101; id++) await count(`session ${id}`);
    expect(await count("second")).toBe(2);
    expect(await count("first"), "a new school").toBe(3);
  });
});
