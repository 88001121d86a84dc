import { expect, test } from "vitest";
import { createTestClient, createTestClock, v1Error, v2Error } from "../../src/entry/testing.ts";
import { errorOf } from "../client.ts";

const update = { school_login_id: 1000, body: { note_id: 7, note: "Phoned" } };

test("a fake answers operations by their ids, and keeps what was asked", async () => {
  const { d6, calls } = createTestClient({
    v1UpdateNote: ({ body }) => ({ note_id: "7", note: JSON.stringify(body) }),
  });
  expect(await d6.v1.debtorNotes.update(update)).toEqual({ note_id: "7", note: '{"note_id":7,"note":"Phoned"}' });
  expect(calls).toMatchObject([{ operation: "v1UpdateNote", method: "PATCH", body: { note_id: 7 } }]);
  expect(calls[0]?.url.pathname).toMatch(/\/notes\/1000$/);
});

test("arguments are checked as ever, and an operation without a handler is named", async () => {
  const { d6, calls } = createTestClient({});
  expect((await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1.5 }))).kind).toBe("invalid-request");
  await expect(d6.v1.clients.list()).rejects.toThrow(/v1GetClients.*has no handler/);
  expect(calls).toEqual([]);
});

test("the errors of both versions are made by functions", async () => {
  const { d6 } = createTestClient({
    v1UpdateNote: () => v1Error(404, "Not Found", "The note does not exist"),
    v2GetNotes: () => v2Error(400, "Validation Failed", { limit: "too large" }),
  });
  expect(await errorOf(() => d6.v1.debtorNotes.update(update))).toMatchObject({ kind: "not-found", status: 404 });
  const error = await errorOf(() => d6.v2.debtorNotes.list({ school_id: 1000 }));
  expect(error).toMatchObject({ kind: "validation", fields: { limit: "too large" } });
});

test("with a clock, retries take no time", async () => {
  const clock = createTestClock();
  const answers = [v1Error(429, "Too Many Requests", "", { "retry-after": "20" })];
  const { d6, calls } = createTestClient({ v1GetClients: () => answers.shift() ?? [] }, { clock });
  expect(await clock.run(d6.v1.clients.list())).toEqual([]);
  expect(clock.now()).toBe(20_000);
  expect(calls).toHaveLength(2);
});

test("a clock moves by as much as it is told, and wakes on the way what is due", async () => {
  const clock = createTestClock(1000);
  const woken: number[] = [];
  clock.after(10, () => woken.push(clock.now()));
  clock.after(20, () => woken.push(clock.now()))();
  clock.after(30, () => woken.push(clock.now()));
  await clock.advance(25);
  expect([woken, clock.now(), clock.waiting]).toEqual([[1010], 1025, 1]);
});

test("a handler answers what its operation declares", () => {
  // @ts-expect-error the id of a note is a string in v1
  expect(() => createTestClient({ v1UpdateNote: () => ({ note_id: 7 }) })).not.toThrow();
  // @ts-expect-error there is no such operation
  expect(() => createTestClient({ v1PaintNote: () => ({}) })).not.toThrow();
});
