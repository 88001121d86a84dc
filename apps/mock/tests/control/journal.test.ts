import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import type { Mock, MockOptions } from "../../src/index.ts";
import { mostEntries } from "../../src/control/journal/journal.ts";

const credentials = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
const clients = "/v1/settings/clients";
const notes = "/v1/finplus/debtmanagement/debtornotes/notes";
const mocks: Mock[] = [];
afterEach(() => Promise.all(mocks.splice(0).map((mock) => mock.close())));

async function open(options: MockOptions = {}) {
  const mock = await createMock(options);
  mocks.push(mock);
  const call = (path: string, init: RequestInit = {}) =>
    mock.fetch(`http://mock.test${path}`, { ...init, headers: { ...credentials, ...(init.headers as object) } });
  const why = async () => (await mock.requests({ limit: 1 }))[0]!;
  return { mock, call, why };
}

describe("the journal of requests", () => {
  it("has both sides of a call, under the id that the answer carries", async () => {
    const { mock, call } = await open();
    const body = JSON.stringify({ note_id: "7", note: "Asked to be phoned back" });
    const answer = await call(`${notes}/1000?a=1&a=2`, { method: "PATCH", body, headers: { "x-mock-session": "one" } });
    const entry = await mock.request(answer.headers.get("x-mock-request")!);
    expect(entry).toMatchObject({
      session: "one",
      operation: "v1UpdateNote",
      method: "PATCH",
      path: `${notes}/1000`,
      query: { a: ["1", "2"] },
      headers: { "x-mock-session": "one" },
      body: { text: body, bytes: body.length, kept: body.length },
      status: 200,
      by: "school",
      response: { headers: { "content-type": "application/json" }, body: { text: await answer.text() } },
    });
    expect(entry.milliseconds).toBeGreaterThan(0);
    expect(Date.parse(entry.time)).toBeGreaterThan(Date.now() - 60_000);
  });

  it("lists the newest first, without bodies, and filters", async () => {
    const { mock, call } = await open();
    await call(clients);
    await call(`${clients}/1`, { headers: { "x-mock-session": "one" } });
    await call("/v1/nowhere");
    const list = await mock.requests();
    expect(list.map(({ path }) => path)).toEqual(["/v1/nowhere", `${clients}/1`, clients]);
    for (const entry of list) {
      expect(entry).not.toHaveProperty("body");
      expect(entry.response).not.toHaveProperty("body");
    }
    const found = async (filter: object) => (await mock.requests(filter)).map(({ path }) => path);
    expect(await found({ operation: "v1GetClients" })).toEqual([clients]);
    expect(await found({ status: "4xx", limit: 1 })).toEqual(["/v1/nowhere"]);
    expect(await found({ status: "200" })).toEqual([clients]);
    expect(await found({ session: "one" })).toEqual([`${clients}/1`]);
    expect(await found({ since: list[1]!.id })).toEqual(["/v1/nowhere"]);
    expect(await found({ since: list[2]!.time })).toHaveLength(3);
    expect(await found({ since: "2999-01-01" })).toEqual([]);
    await expect(mock.requests({ since: "yesterday" })).rejects.toMatchObject({ problem: { pointer: "/since" } });
    expect(await mock.inSession("one").requests()).toHaveLength(1);
    await mock.inSession("one").forgetRequests();
    expect(await found({})).toEqual(["/v1/nowhere", clients]);
  });

  it("keeps the last thousand", async () => {
    const { mock, call } = await open();
    for (let turn = 0; turn < mostEntries + 5; turn++) await call(`/v1/${turn}`);
    const list = await mock.requests();
    expect(list).toHaveLength(mostEntries);
    expect([list[0]!.path, list.at(-1)!.path]).toEqual(["/v1/1004", "/v1/5"]);
  });

  it("leaves bodies out when it is told to", async () => {
    const { mock, call } = await open({ bodies: false });
    const answer = await call(`${notes}/1000`, { method: "PATCH", body: '{"note_id": "7", "note": "x"}' });
    const entry = await mock.request(answer.headers.get("x-mock-request")!);
    expect(entry.body).toEqual({ bytes: 29, kept: 0, note: "Bodies are not kept (--no-bodies)." });
    expect(entry.response.body).not.toHaveProperty("text");
  });
});

describe("credentials never reach the journal", () => {
  const secret = 'S3cret&"pass é';
  const basic = Buffer.from("someone:hunter2hunter2").toString("base64");

  it("not from headers, queries, paths or bodies, nor echoed by an answer", async () => {
    const { mock, call } = await open();
    const sent = { "HTTP-X-PASSWORD": "S3cretpass", Authorization: `Basic ${basic}`, Cookie: "sid=c00kievalue" };
    const echo = "S3cretpass hunter2hunter2 c00kievalue";
    await mock.rule({
      operation: "*",
      respond: { status: 200, body: { echo }, headers: { "x-echo": echo, "set-cookie": "a=bbbbbbb" } },
    });
    await call(`/v1/settings/clients/S3cretpass?q=${encodeURIComponent(echo)}&password=x1y2&api_key=k1`, {
      headers: { ...sent, prefer: "S3cretpass" },
    });
    await call(`${notes}/1000`, {
      method: "PATCH",
      headers: sent,
      body: JSON.stringify({ note: echo, password: "p@ss", access_token: "t0k" }),
    });
    await mock.rule({ operation: "v1GetClient", match: { headers: { "http-x-password": "other" } }, fault: "reset" });
    await call(`${clients}/1000`, { headers: sent });
    await call(`/nowhere/S3cretpass`, { headers: sent });
    const all = await Promise.all((await mock.requests()).map(({ id }) => mock.request(id)));
    expect(all).toHaveLength(4);
    const text = JSON.stringify(all);
    for (const hidden of [
      "S3cretpass",
      basic,
      "hunter2hunter2",
      "c00kievalue",
      "x1y2",
      "k1",
      "p@ss",
      "t0k",
      "bbbbbbb",
      '"demo"',
    ]) {
      expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
    }
    expect(text).toContain("[hidden]");
  });

  it("however they are written", async () => {
    const { mock, call } = await open();
    const latin = secret.replace("é", "e");
    await mock.rule({ operation: "*", respond: { status: 200, body: { echo: latin } } });
    await call(`${clients}?q=${encodeURIComponent(latin)}`, { headers: { "HTTP-X-PASSWORD": latin } });
    const text = JSON.stringify(await mock.request((await mock.requests())[0]!.id));
    expect(text).not.toContain("S3cret");
  });

  it("and a short one does not take letters out of other words", async () => {
    const { mock, call } = await open();
    await mock.rule({ operation: "*", respond: { status: 200, body: "a cat saw demo demonstrate" } });
    await call(clients, { headers: { "HTTP-X-PASSWORD": "a" } });
    const { response } = await mock.request((await mock.requests())[0]!.id);
    expect((response.body as { text: string }).text).toBe("[hidden] cat saw [hidden] demonstrate");
  });
});

describe("an entry says why", () => {
  it("the gate, the rule of the school, or the pointer that the contract does not allow, with evidence and page", async () => {
    const { call, why } = await open();
    await call(`${notes}/1202`);
    expect(await why()).toMatchObject({ by: "school", why: { gate: "authorisation", refusal: "not_authorised" } });
    await call(`${notes}/1201`);
    expect(await why()).toMatchObject({ by: "school", why: { gate: "activation" } });
    await call(clients, { headers: { "HTTP-X-PASSWORD": "wrong" } });
    expect(await why()).toMatchObject({ by: "school", why: { gate: "credentials" } });
    await call(`${notes}/1000?note_id=4242`);
    expect(await why()).toMatchObject({
      by: "school",
      why: { refusal: "not_found", evidence: expect.any(String), page: expect.stringMatching(/^https:/) },
    });
    await call(`${notes}/1000`, { method: "PATCH", body: '{"note_id": "x"}' });
    expect(await why()).toMatchObject({
      by: "validation",
      why: { violations: expect.arrayContaining([{ pointer: "/body/note_id", message: expect.any(String) }]) },
    });
    await call(`${notes}/1000?note_id=x`);
    expect((await why()).by).toBe("validation");
    expect((await why()).why.violations![0]!.pointer).toBe("/query/note_id");
  });

  it("the operations that are nearest to a path that there is not, and the methods that a path takes", async () => {
    const { call, why } = await open();
    await call("/api/v1/adminplus/learnerz/1000");
    expect(await why()).toMatchObject({ by: "stray", operation: null });
    expect((await why()).why.operations?.[0]).toBe("v1GetLearners");
    await call("/api/settings/clients");
    expect((await why()).why.operations).toContain("v1GetClients");
    await call(clients, { method: "DELETE" });
    expect((await why()).why.text).toBe("The path takes GET, not DELETE.");
  });

  it("the rule that came nearest, and the first field that differed", async () => {
    const { mock, call, why } = await open();
    await mock.rule({ id: "far", operation: "*", match: { headers: { "x-a": 1 } }, fault: "reset" });
    await mock.rule({
      id: "near",
      name: "Own",
      operation: "v1UpdateNote",
      match: { path: { school_login_id: 1000 }, body: { note_id: "7", note: "b" } },
      fault: "reset",
    });
    await call(`${notes}/1000`, { method: "PATCH", body: '{"note_id": "7", "note": "a"}' });
    expect((await why()).why.nearest).toEqual({
      rule: "near",
      name: "Own",
      pointer: "/body/note",
      expected: "b",
      got: "a",
    });
    expect((await why()).why.text).toContain('/body/note should be "b" and it was "a"');
    await mock.removeRule();
    await mock.rule({ id: "used", operation: "*", times: 1, respond: { status: 500 } });
    await call(clients);
    await call(clients);
    expect((await why()).why.text).toContain("The rule used matched, but it is used up.");
  });
});
