import { describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

const writers = 50;

describe("many at once", () => {
  it("add the same promise, and one of them succeeds", async () => {
    const { ask } = await openSchool();
    const promise_to_pays = [{ date_promised: "2024-09-30", amount_promised: "500.00" }];
    const answers = await Promise.all(
      Array.from({ length: writers }, (_, index) =>
        index % 2 === 0
          ? ask("PATCH", `${v1}/notes/1000`, { note_id: 6, promise_to_pays })
          : ask("PATCH", `${v2}/notes/6`, { promise_to_pays }, school1000),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(writers - 1);
    const { body } = await ask("GET", `${v1}/promisetopays/1000`);
    expect(body).toHaveLength(4);
  });

  it("write while the school is reset, and each is answered by one school or the other", async () => {
    const { ask, reset } = await openSchool();
    const promise_to_pays = [{ promise_to_pay_id: 12, amount_promised: "900.00" }];
    for (let turns = 0; turns < 60; turns++) {
      const writing = ask("PATCH", `${v1}/notes/1000`, { note_id: 6, note: "Phoned", promise_to_pays });
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      const [{ status, body }] = await Promise.all([writing, reset()]);
      expect({ turns, status, body }).toMatchObject({ turns, status: 200, body: { note: "Phoned" } });
    }
  });

  it("change different fields of a note, and none is lost", async () => {
    const { ask } = await openSchool();
    const changes = [
      { note: "Asked to be phoned" },
      { date: "2024-04-01" },
      { communication_type_id: 3 },
      { accountable_person_id: 90 },
    ];
    const answers = await Promise.all(
      changes.map((change) => ask("PATCH", `${v1}/notes/1000`, { note_id: 7, ...change })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const [note] = (await ask("GET", `${v1}/notes/1000?note_id=7`)).body;
    expect(note).toMatchObject({
      note: "Asked to be phoned",
      date: "2024-04-01",
      communication_type_id: "3",
      accountable_person_id: "90",
    });
  });

  it("create notes, and each gets an id of its own", async () => {
    const { ask } = await openSchool();
    const note = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note: "At the same time" };
    const answers = await Promise.all(Array.from({ length: writers }, () => ask("POST", `${v1}/notes/1000`, note)));
    expect(new Set(answers.map(({ body }) => body.note_id)).size).toBe(writers);
  });
});
