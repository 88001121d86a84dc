import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/index.ts";
import { clients, notes, open } from "./opened.ts";

const limited = { status: 429 } as const;
const refusal = (rule: object) => open().then(({ mock }) => mock.rule(rule as Rule).then(() => "taken", String));

describe("a rule", () => {
  it("answers instead of the school with the contract's example and its headers, and says so", async () => {
    const { mock, get } = await open();
    const { id } = await mock.rule({ operation: "v1GetClients", respond: limited });
    const answer = await get();
    expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("x-mock-by")]).toEqual([
      429,
      "30",
      `rule:${id}`,
    ]);
    expect(await answer.json()).toMatchObject({ error: "Too Many Requests" });
    expect((await get(`${clients}/1000`)).headers.get("x-mock-by")).toBe("school");
  });

  it("is for all operations with *, also without credentials and for a body that is invalid", async () => {
    const { mock, get } = await open();
    await mock.rule({ operation: "*", respond: { status: 503 } });
    expect((await get(`${notes}/1000`, { method: "PATCH", body: "{" })).status).toBe(503);
    expect((await mock.fetch(`http://mock.test${clients}`)).status).toBe(503);
  });

  it("wins over older ones, and a rule that is put again is the newest", async () => {
    const { mock, statuses } = await open();
    await mock.rule({ id: "one", operation: "v1GetClients", respond: { status: 500 } });
    await mock.rule({ id: "two", operation: "*", respond: { status: 503 } });
    expect(await statuses(1)).toEqual([503]);
    await mock.rule({ id: "one", operation: "v1GetClients", respond: { status: 500 } });
    expect(await statuses(1)).toEqual([500]);
    expect((await mock.rules()).map(({ id }) => id)).toEqual(["one", "two"]);
  });

  it("lets calls pass first with skip, ends with times, and counts both", async () => {
    const { mock, statuses } = await open();
    const { id } = await mock.rule({ operation: "*", skip: 1, times: 2, respond: limited });
    expect(await statuses(5)).toEqual([200, 429, 429, 200, 200]);
    expect(await mock.rules()).toMatchObject([{ id, hits: 2, skipped: 1, left: 0 }]);
  });

  it("falls through to an older one when it is used up", async () => {
    const { mock, statuses } = await open();
    await mock.rule({ operation: "*", respond: { status: 500 } });
    await mock.rule({ operation: "*", times: 1, respond: limited });
    expect(await statuses(3)).toEqual([429, 500, 500]);
  });

  it.each([
    ["repeat", [500, 503, 500, 503, 500]],
    ["last", [500, 503, 503, 503, 503]],
    ["school", [500, 503, 200, 200, 200]],
    [undefined, [500, 503, 500, 503, 500]],
  ] as const)("serves a list in turn, then %s", async (then, expected) => {
    const { mock, statuses } = await open();
    const rule: Rule = { operation: "*", respond: [{ status: 500 }, { status: 503 }] };
    // oxlint-disable-next-line unicorn/no-thenable -- that is what the part of a rule is called
    await mock.rule(then === undefined ? rule : { ...rule, then });
    expect(await statuses(5)).toEqual(expected);
    expect((await mock.rules())[0]!.left).toBe(then === "school" ? 0 : null);
  });

  it("can be switched off and on, and changed, without losing its counts", async () => {
    const { mock, statuses } = await open();
    await mock.rule({ id: "own", name: "Busy", operation: "*", respond: limited });
    await statuses(2);
    await mock.changeRule("own", { enabled: false });
    expect(await statuses(1)).toEqual([200]);
    await mock.changeRule("own", { enabled: true, respond: { status: 503 }, name: null });
    expect(await statuses(1)).toEqual([503]);
    const [rule] = await mock.rules();
    expect(rule).toMatchObject({ hits: 3 });
    expect(rule).not.toHaveProperty("name");
  });

  it("that is put under its own id twice is there once, with counts that begin anew", async () => {
    const { mock, statuses } = await open();
    const rule = { id: "own", operation: "*", times: 1, respond: limited };
    await mock.rule(rule);
    await statuses(1);
    await mock.rule(rule);
    expect(await statuses(2)).toEqual([429, 200]);
    expect(await mock.rules()).toHaveLength(1);
  });

  it("waits, alone or before its answer", async () => {
    const { mock, get } = await open();
    const timed = async () => {
      const begin = performance.now();
      const { status } = await get();
      return [status, performance.now() - begin] as const;
    };
    await mock.rule({ operation: "*", delayMs: 80 });
    const [alone, took] = await timed();
    expect([alone, took >= 78]).toEqual([200, true]);
    await mock.rule({ operation: "*", delayMs: { min: 60, max: 70 }, respond: limited });
    const [answered, took2] = await timed();
    expect([answered, took2 >= 58]).toEqual([429, true]);
  });

  it("sends texts of any type as they are, JSON, and bytes", async () => {
    const { mock, get } = await open();
    const answered = async (respond: Rule["respond"]) => {
      await mock.rule({ id: "own", operation: "*", respond: respond! });
      const answer = await get();
      return [answer.headers.get("content-type"), Buffer.from(await answer.arrayBuffer()).toString("latin1")];
    };
    expect(await answered({ status: 200, body: "<b>", headers: { "Content-Type": "text/html" } })).toEqual([
      "text/html",
      "<b>",
    ]);
    expect(await answered({ status: 200, body: '{"cut', headers: { "content-type": "application/json" } })).toEqual([
      "application/json",
      '{"cut',
    ]);
    expect(await answered({ status: 418, body: "short and stout" })).toEqual([
      "text/plain; charset=utf-8",
      "short and stout",
    ]);
    expect(await answered({ status: 200, body: { a: [1, null] } })).toEqual(["application/json", '{"a":[1,null]}']);
    expect(await answered({ status: 200, base64Body: "AP+A", headers: { "content-type": "image/png" } })).toEqual([
      "image/png",
      "\u0000\u00ff\u0080",
    ]);
  });

  it("may break the contract, which the journal marks, or is refused for it when it is strict", async () => {
    const { mock, get } = await open({ strict: true });
    const respond = { status: 200, body: [{ school_login_id: 1000 }] };
    await mock.rule({ operation: "v1GetClients", respond });
    expect(await (await get()).json()).toEqual(respond.body);
    const [entry] = await mock.requests();
    expect(entry!.why.violations).toContainEqual({
      pointer: "/response/body/0/school_login_id",
      message: expect.stringContaining("must be string"),
    });
    await expect(mock.rule({ operation: "v1GetClients", strict: true, respond })).rejects.toMatchObject({
      problem: { status: 400, pointer: "/respond/body/0" },
    });
    expect(await mock.rules()).toHaveLength(1);
  });

  it("is passed by when a request asks for an answer by Prefer", async () => {
    const { mock, get } = await open();
    await mock.rule({ operation: "*", respond: { status: 500 } });
    const answer = await get(clients, { headers: { prefer: "code=429" } });
    expect([answer.status, answer.headers.get("x-mock-by")]).toEqual([429, "example"]);
  });

  it("also works without state, and names an example", async () => {
    const { mock, get } = await open({ stateless: true });
    expect((await get()).headers.get("x-mock-by")).toBe("example");
    await mock.rule({ operation: "v1GetClient", respond: { status: 404, example: "route_not_found" } });
    expect(await (await get(`${clients}/1000`)).json()).toMatchObject({ error: "route_not_found" });
  });
});

describe("a rule that cannot be", () => {
  it.each([
    [{ operation: "v1UpdateNot", fault: "reset" }, "body/operation", "v1UpdateNote"],
    [{ operation: "v1GetClient", respond: { status: 418 } }, "body/respond/status", "It has 200, 400"],
    [{ operation: "v1GetClient", respond: { status: 404, example: "not_fund" } }, "body/respond/example", "not_found"],
    [{ operation: "*", respond: [{ status: 200 }, { status: 599 }] }, "body/respond/1/status", "599"],
    [{ operation: "*" }, "body/respond", "does nothing"],
    [{ operation: "*", respond: limited, fault: "hang" }, "body/fault", "not both"],
    [{ operation: "*", respond: { status: 200, body: 1, base64Body: "AA==" } }, "body/respond/base64Body", "not both"],
    [{ operation: "*", fault: "sleep" }, "body/fault", "must be one of reset, hang"],
    [{ operation: "*", delayMs: { min: 9, max: 1 } }, "body/delayMs/min", "at most"],
    [{ operation: "*", fault: "reset", chance: 1.5 }, "body/chance", "<= 1"],
    [{ operation: "*", fault: "reset", tims: 1 }, "body/tims", "did you mean times?"],
    [
      { operation: "v1GetClient", fault: "reset", match: { path: { school: 1 } } },
      "body/match/path/school",
      "school_login_id",
    ],
    [{ operation: "*", respond: { status: 200, body: 1, headers: { "X-A": "a\nb" } } }, "body/respond/headers/X-A", ""],
    [{ respond: limited }, "body/operation", "missing"],
  ])("is refused with its place and what there is instead: %j", async (rule, place, hint) => {
    const text = await refusal(rule);
    expect(text).toContain(place);
    expect(text).toContain(hint);
  });
});

describe("rules of a session", () => {
  it("concern its calls alone; a rule of nobody concerns all calls", async () => {
    const { mock, statuses } = await open();
    const one = mock.inSession("one");
    await one.rule({ id: "same", operation: "*", respond: limited });
    await mock.inSession("two").rule({ id: "same", operation: "*", respond: { status: 500 } });
    const of = (session: string) => statuses(1, clients, { headers: { "X-Mock-Session": session } });
    expect([await of("one"), await of("two"), await of("three"), await statuses(1)]).toEqual([
      [429],
      [500],
      [200],
      [200],
    ]);
    await mock.rule({ operation: "*", respond: { status: 503 } });
    expect([await of("three"), await statuses(1)]).toEqual([[503], [503]]);
    await one.removeRule();
    expect([await of("one"), await of("two")]).toEqual([[503], [503]]);
    expect(await mock.inSession("two").rules()).toHaveLength(1);
    await expect(one.removeRule("same")).rejects.toThrow("There is no rule");
  });

  it("go with the reset of their session; the rules of the start come back", async () => {
    const { mock, statuses } = await open({ rules: [{ id: "start", operation: "*", times: 1, respond: limited }] });
    expect(await statuses(2)).toEqual([429, 200]);
    await mock.rule({ operation: "*", respond: { status: 500 } });
    await mock.inSession("one").rule({ operation: "*", respond: { status: 503 } });
    await mock.reset({ what: ["rules"] });
    expect(await statuses(2)).toEqual([429, 200]);
    expect(await mock.inSession("one").rules()).toHaveLength(1);
    await mock.reset({ what: ["rules"], session: "all" });
    expect((await mock.rules()).map(({ id }) => id)).toEqual(["start"]);
    await mock.removeRule();
    expect(await mock.rules()).toEqual([]);
  });
});
