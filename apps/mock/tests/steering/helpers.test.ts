import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectMock, SteeringError } from "../../src/client/control.ts";
import { createMock, startMock } from "../../src/index.ts";
import type { RunningMock } from "../../src/index.ts";

let server: RunningMock;
beforeAll(async () => {
  server = await startMock({ port: 0 });
});
afterAll(() => server.close());

describe.each(["over HTTP", "in process"])("the methods of tests, %s", (where) => {
  const open = async () => (where === "in process" ? createMock() : connectMock(server.url, { session: where }));

  it("pay, move the clock, change records and gates, and return to a kept state", async () => {
    const mock = await open();
    await mock.keepState("start");
    const before = await mock.fixtures();
    expect((await mock.payPromise(12, "250.00")).promise).toMatchObject({ promise_completed: "Partial" });
    expect((await mock.clock({ days: 14 })).today).toBe("2024-04-30");
    expect((await mock.clock({ today: "2024-06-01" })).days).toBe(32);
    expect((await mock.clock()).today).toBe("2024-06-01");
    expect((await mock.changeRecord("learners", 501, { first_name: "Thabo" }))["first_name"]).toBe("Thabo");
    const { id } = await mock.addRecord("absentees", { learner_id: 501, absent_date: "2024-04-15" });
    expect(
      (await mock.records("absentees", { search: "2024-04-15", school: 1000 })).data.map((one) => one.id),
    ).toContain(id);
    await mock.removeRecord("absentees", id);
    await expect(mock.record("absentees", id)).rejects.toThrow(SteeringError);
    expect(await mock.switchIntegration(1000, 10, { activated_by_school: false })).toMatchObject({
      activated_by_school: false,
    });
    expect((await mock.restoreState("start")).name).toBe("start");
    expect(await mock.fixtures()).toEqual(before);
    await mock.loadFixtures({ format: "d6-mock-fixtures/1", schools: [{ id: 5, name: "Example Primary" }] });
    expect((await mock.records("schools")).data.map((school) => school.id)).toEqual([5]);
  });

  it("throw what is refused, with its place", async () => {
    const mock = await open();
    await mock.reset();
    await expect(mock.payPromise(12, "1000.01")).rejects.toMatchObject({
      name: "SteeringError",
      problem: { status: 409, pointer: "/amount" },
      message: expect.stringContaining("only 1000.00 of promise 12 is open"),
    });
  });
});
