import { describe, expect, it } from "vitest";
import { v1 } from "../ask.ts";
import { openTeam } from "./opened.ts";

const clients = "/v1/settings/clients";
const note = `${v1}/notes/1000?note_id=7`;
const one = { "X-Mock-Session": "one" };

describe("several mocks on one database", () => {
  it("have one school, whoever opened it", async () => {
    const [first, second, third] = await openTeam(3);
    expect((await first!.ask("DELETE", note)).status).toBe(200);
    for (const other of [second!, third!]) expect((await other.ask("GET", note)).status).toBe(404);
    await third!.reset();
    for (const other of [first!, second!]) expect((await other.ask("GET", note)).status).toBe(200);
  });

  it("obey a rule as soon as any of them has it, and count it together", async () => {
    const [first, second, third] = await openTeam(3);
    await first!.ask("GET", clients);
    await second!.ask("GET", clients);
    for (let turn = 0; turn < 10; turn++) {
      const rule = await first!.rule({ operation: "v1GetClients", times: 2, respond: { status: 429 } });
      const statuses = [];
      for (const mock of [second!, third!, first!, second!]) statuses.push((await mock.ask("GET", clients)).status);
      expect(statuses).toEqual([429, 429, 200, 200]);
      expect(await third!.rules()).toEqual([expect.objectContaining({ id: rule.id, hits: 2, left: 0 })]);
      await second!.removeRule(rule.id);
      expect(await first!.rules()).toEqual([]);
    }
  });

  it("use a rule up exactly when all ask at once", async () => {
    const mocks = await openTeam(4);
    await mocks[0]!.rule({ operation: "v1GetClients", times: 20, respond: { status: 503 } });
    const answers = await Promise.all(Array.from({ length: 80 }, (_, index) => mocks[index % 4]!.ask("GET", clients)));
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(60);
  });

  it("draw chance from one sequence, which is that of a mock alone", async () => {
    const mocks = await openTeam(2);
    const [alone] = await openTeam(1);
    const rule = { operation: "v1GetClients", chance: 0.5, respond: { status: 503 } };
    const statuses: number[][] = [[], []];
    for (const [index, group] of [mocks, [alone!]].entries()) {
      await group[0]!.rule(rule);
      for (let turn = 0; turn < 30; turn++) {
        statuses[index]!.push((await group[turn % group.length]!.ask("GET", clients)).status);
      }
    }
    expect(statuses[0]).toEqual(statuses[1]);
    expect(new Set(statuses[0])).toEqual(new Set([200, 503]));
  });

  it("let a call go that hangs at one when another removes the rule", async () => {
    const [first, second] = await openTeam(2);
    await first!.rule({ operation: "v1GetClients", fault: "hang" });
    const hanging = first!.ask("GET", clients);
    await expect.poll(async () => (await second!.rules())[0]?.hits).toBe(1);
    await second!.rule({ operation: "v1GetSchools", respond: { status: 429 } });
    await second!.removeRule();
    expect((await hanging).status).toBe(200);
  });

  it("have one day, also for a session", async () => {
    const [first, second] = await openTeam(2);
    await first!.clock({ today: "2024-06-01" });
    expect(await second!.clock()).toMatchObject({ today: "2024-06-01" });
    await second!.inSession("one").clock({ days: 3 });
    expect(await first!.inSession("one").clock()).toMatchObject({ today: "2024-04-19" });
    await first!.reset({ what: ["clock"] });
    expect(await second!.clock()).toMatchObject({ today: "2024-04-16" });
  });

  it("have the same quirks and sessions", async () => {
    const [first, second] = await openTeam(2);
    await first!.quirks({ "api-type-id": "string" });
    expect((await second!.ask("GET", `${clients}/1000`)).body[0].api_type_id).toBe("8");
    await first!.ask("DELETE", note, undefined, one);
    expect((await second!.ask("GET", note, undefined, one)).status).toBe(404);
    expect((await second!.ask("GET", note)).status).toBe(200);
    await second!.ask("POST", "/__mock/reset", { session: "all" });
    expect((await first!.ask("GET", note, undefined, one)).status).toBe(200);
  });

  it("keep states for each other, with their day", async () => {
    const [first, second] = await openTeam(2);
    await first!.clock({ today: "2024-05-01" });
    await first!.ask("PUT", "/__mock/snapshots/before");
    await second!.ask("DELETE", note);
    await second!.clock({ today: "2024-07-01" });
    expect((await second!.ask("POST", "/__mock/snapshots/before/restore")).status).toBe(200);
    expect((await first!.ask("GET", note)).status).toBe(200);
    expect(await first!.clock()).toMatchObject({ today: "2024-05-01" });
    await first!.ask("DELETE", "/__mock/snapshots/before");
    expect((await second!.ask("GET", "/__mock/snapshots")).body).toEqual([]);
  });

  it("have one journal, in the order of the calls", async () => {
    const mocks = await openTeam(3);
    const ids: string[] = [];
    for (let turn = 0; turn < 12; turn++) {
      const { headers } = await mocks[turn % 3]!.ask("GET", `${note}&turn=${turn}`);
      ids.push(headers.get("x-mock-request")!);
      if (turn % 5 === 0) expect((await mocks[(turn + 1) % 3]!.request(ids.at(-1)!)).id).toBe(ids.at(-1));
    }
    for (const mock of mocks) expect((await mock.requests()).map(({ id }) => id)).toEqual(ids.toReversed());
    const entry = await mocks[1]!.request(ids[0]!);
    expect(entry.response.body).toMatchObject({ text: expect.stringContaining('"note_id":"7"') });
    expect((await mocks[2]!.requests({ since: ids[8]! })).map(({ id }) => id)).toEqual(ids.slice(9).toReversed());
    await mocks[0]!.forgetRequests();
    expect(await mocks[2]!.requests()).toEqual([]);
  });

  it("stream the calls of all", async () => {
    const [first, second] = await openTeam(2);
    const stop = new AbortController();
    const stream = await first!.fetch("http://mock/__mock/requests/stream", { signal: stop.signal });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    const { headers } = await second!.ask("GET", clients);
    const id = headers.get("x-mock-request")!;
    for (let turn = 0; turn < 20 && !text.includes(id); turn++) text += (await reader.read()).value;
    expect(text).toContain(`id: ${id}`);
    stop.abort();
  });

  it("begin with the same rules once, however many start, and with others when they are told others", async () => {
    const rules = [{ id: "slow", operation: "v1GetClients", respond: { status: 418, body: "tea" } }];
    const [first, second] = await openTeam(2, { rules });
    expect(await first!.rules()).toEqual([expect.objectContaining({ id: "slow" })]);
    await second!.removeRule();
    await first!.reset();
    expect((await second!.ask("GET", "/__mock/rules")).body).toEqual([expect.objectContaining({ id: "slow" })]);
  });
});
