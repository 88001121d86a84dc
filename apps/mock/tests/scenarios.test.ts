import { describe, expect, it } from "vitest";
import type { Scenario } from "../src/index.ts";
import { openSchool, v1 } from "./ask.ts";

const limited: Scenario = async ({ operation }) => ({
  status: 429,
  body: operation.examples.get(429)?.["too_many_requests"],
  headers: { "Retry-After": "1" },
});

describe("a scenario", () => {
  it("replies instead of the school, in the contract's words", async () => {
    const { ask } = await openSchool({ scenarios: [limited] });
    const { status, body, headers } = await ask("GET", "/v1/settings/clients");
    expect({ status, error: body.error, wait: headers.get("retry-after") }).toEqual({
      status: 429,
      error: "Too Many Requests",
      wait: "1",
    });
  });

  it("sees the call, may change it, and sees what the school replies", async () => {
    const seen: unknown[] = [];
    const watch: Scenario = async (call, answer) => {
      const reply = await answer({ ...call, parameters: { ...call.parameters, note_id: 7 } });
      seen.push([call.operation.id, call.schoolId, call.parameters["note_id"], reply.status]);
      return reply;
    };
    const { ask } = await openSchool({ scenarios: [watch] });
    const { body } = await ask("GET", `${v1}/notes/1000?note_id=5`);
    expect(body.map(({ note_id }: { note_id: string }) => note_id)).toEqual(["7"]);
    expect(seen).toEqual([["v1GetNotes", 1000, 5, 200]]);
  });

  it("stands around refusals too, and the first stands outermost", async () => {
    const order: string[] = [];
    const named =
      (name: string): Scenario =>
      async (call, answer) => {
        const reply = await answer(call);
        order.push(`${name}: ${reply.refusal}`);
        return reply;
      };
    const { ask } = await openSchool({ scenarios: [named("outer"), named("inner")] });
    await ask("GET", `${v1}/notes/1202`);
    expect(order).toEqual(["inner: not_authorised", "outer: not_authorised"]);
  });

  it("is passed by when an answer is asked for by name", async () => {
    const { ask } = await openSchool({ scenarios: [limited] });
    expect((await ask("GET", "/v1/settings/clients", undefined, { prefer: "code=503" })).status).toBe(503);
  });
});

describe("an answer that breaks the contract", () => {
  const broken: Scenario = async (call, answer) => ({ ...(await answer(call)), body: [{ school_login_id: 1000 }] });

  it("is an error in strict mode, which says where it breaks it", async () => {
    const { ask } = await openSchool({ scenarios: [broken] });
    const { status, body } = await ask("GET", "/v1/settings/clients");
    expect(status).toBe(500);
    expect(body.title).toBe("The mock's answer breaks the contract");
    expect(body.problems).toEqual([
      "v1GetClients 200 at /0 must have required property 'api_type_id'",
      "v1GetClients 200 at /0/school_login_id must be string",
    ]);
  });

  it("has a status that is declared", async () => {
    const { ask } = await openSchool({ scenarios: [async () => ({ status: 418 })] });
    expect((await ask("GET", "/v1/settings/clients")).body.problems).toEqual(["v1GetClients declares no status 418"]);
  });

  it("passes when the mock is not strict", async () => {
    const { ask } = await openSchool({ scenarios: [broken], strict: false });
    expect(await ask("GET", "/v1/settings/clients")).toMatchObject({ status: 200, body: [{ school_login_id: 1000 }] });
  });
});

describe("a mock without state", () => {
  it("answers from the examples, checks credentials and bodies, and forgets what is written", async () => {
    const { ask } = await openSchool({ stateless: true });
    const read = () => ask("GET", `${v1}/notes/4242`);
    const before = await read();
    expect(before.status).toBe(200);
    expect((await ask("DELETE", `${v1}/notes/4242?note_id=7`)).status).toBe(200);
    expect(await read()).toMatchObject({ status: 200, body: before.body });
    expect((await ask("GET", "/v1/settings/clients", undefined, { "HTTP-X-PASSWORD": "any" })).status).toBe(200);
    expect((await ask("PATCH", `${v1}/notes/4242`, { note: 1 })).status).toBe(400);
    expect((await ask("PATCH", `${v1}/notes/4242`, "{")).status).toBe(400);
  });

  it("asks for credentials", async () => {
    const { fetch } = await openSchool({ stateless: true });
    expect((await fetch(new Request("http://school.test/v1/settings/clients"))).status).toBe(401);
  });
});
