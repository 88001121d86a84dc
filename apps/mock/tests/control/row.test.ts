import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { clients, open } from "./opened.ts";

const limited = { status: 429 } as const;

describe("chance", () => {
  const run = async (seed: number) => {
    const { mock, statuses } = await open({ seed });
    await mock.rule({ operation: "*", chance: 0.5, respond: limited });
    return statuses(40);
  };

  it("follows the seed, so that a run can be repeated", async () => {
    const first = await run(3);
    expect(await run(3)).toEqual(first);
    expect(await run(4)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 429]));
  });

  it("acts in about the part that it says, never at 0 and always at 1", async () => {
    const { mock, statuses } = await open();
    const share = async (chance: number) => {
      await mock.rule({ id: "own", operation: "*", chance, respond: limited });
      return (await statuses(200)).filter((status) => status === 429).length;
    };
    expect(await share(0)).toBe(0);
    expect(await share(1)).toBe(200);
    const some = await share(0.2);
    expect(some).toBeGreaterThan(15);
    expect(some).toBeLessThan(70);
    expect((await mock.rules())[0]).toMatchObject({ hits: some, skipped: 200 - some });
  });

  it("is what flaky and delay stand for at the start", async () => {
    const { mock, get, statuses } = await open({ flaky: 0.5, delay: { min: 1, max: 2 }, seed: 5 });
    expect(new Set(await statuses(30))).toEqual(new Set([200, 503]));
    expect((await mock.rules()).map(({ id, hits }) => [id, hits > 0])).toEqual([
      ["flaky", true],
      ["delay", true],
    ]);
    expect((await get()).status).toBeLessThan(504);
    await expect(createMock({ flaky: 2 })).rejects.toThrow("The rule flaky cannot be used");
  });
});

describe("a scenario in code and a quirk", () => {
  it("stand in one row with the rules, which are outermost, and the journal names who answered", async () => {
    const { mock, get } = await open({
      scenarios: [async () => ({ status: 429, body: { error: "a", error_description: "b" } })],
    });
    expect((await get()).headers.get("x-mock-by")).toBe("rule:scenario-1");
    await mock.rule({ operation: "v1GetClients", times: 1, respond: { status: 503 } });
    expect((await get()).status).toBe(503);
  });

  it("quirks are switched while it runs, for a session or for all", async () => {
    const { mock, get } = await open();
    const kinds = async (session = "") => {
      const rows = (await (await get(clients, { headers: { "X-Mock-Session": session } })).json()) as object[];
      return typeof (rows[0] as { api_type_id: unknown }).api_type_id;
    };
    await mock.inSession("one").quirks({ "api-type-id": "string" });
    expect([await kinds("one"), await kinds("two"), await kinds()]).toEqual(["string", "number", "number"]);
    const listed = await mock.quirks({ "api-type-id": "string", "activation-lag": 90 });
    expect(listed.find(({ name }) => name === "activation-lag")).toMatchObject({ chosen: "90" });
    expect(await kinds("two")).toBe("string");
    await expect(mock.quirks({ "api-type-id": "number", "activation-lag": 601 })).rejects.toMatchObject({
      problem: { pointer: "/activation-lag" },
    });
    expect(await kinds(), "nothing is half done").toBe("string");
  });
});
