import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

const contract = createRequire(import.meta.url).resolve("@d6-integrate/spec/openapi.json");

it("a GET that says it has a body is read like any other", async () => {
  const { fetch } = await openSchool();
  const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", "content-length": "1000001" };
  expect((await fetch(new Request("http://school.test/v1/settings/clients", { headers }))).status).toBe(413);
});

describe("the gates", () => {
  it("refuse a missing and a wrong credential in the shape of each version", async () => {
    const { ask } = await openSchool();
    const wrong = { "HTTP-X-PASSWORD": "guess" };
    expect(await ask("GET", "/v1/settings/clients", undefined, wrong)).toMatchObject({
      status: 401,
      body: { error: "Unauthorized" },
    });
    expect(await ask("GET", "/v2/settings/clientintegrations", undefined, wrong)).toMatchObject({
      status: 401,
      body: { success: false },
    });
    const { fetch } = await openSchool();
    expect((await fetch(new Request("http://school.test/v1/settings/clients"))).status).toBe(401);
  });

  it("stand in the vendor's order: credentials, authorisation, activation, validation", async () => {
    const { ask } = await openSchool();
    const nonsense = { note: 1 };
    const at = async (school: string, headers = {}) =>
      (await ask("PATCH", `${v1}/notes/${school}`, nonsense, headers)).body.error;
    expect(await at("1202", { "HTTP-X-USERNAME": "nobody" })).toBe("Unauthorized");
    expect(await at("1202")).toBe("Unauthorized");
    expect(await at("1201")).toBe("Integration not activated");
    expect(await at("1000")).toBe("Bad Request");
  });

  it("ask v2 for a school in the header", async () => {
    const { ask } = await openSchool();
    const { status, body } = await ask("GET", `${v2}/notes`);
    expect(status).toBe(400);
    expect(body.validation_errors).toEqual({ "HTTP-X-SCHOOLID": "The HTTP-X-SCHOOLID is required" });
  });
});

describe("wrong paths", () => {
  it("answer as live use shows: route_not_found under a version, nothing without one", async () => {
    const { ask } = await openSchool();
    expect(await ask("GET", `${v1}/notes`)).toMatchObject({ status: 404, body: { error: "route_not_found" } });
    expect(await ask("GET", "/api/v2/nowhere")).toMatchObject({ status: 404, body: { message: "route_not_found" } });
    expect(await ask("GET", "/api/settings/clients")).toMatchObject({ status: 200, body: undefined });
  });
});

describe("requests that end or hang a stock Prism", () => {
  it.each(['{"note_id"', "{", "[1,", "nonsense"])("get 400 in the API's shape: body %s", async (body) => {
    const { ask } = await openSchool();
    const inV1 = await ask("PATCH", `${v1}/notes/1000`, body, { "content-type": "application/json" });
    expect(inV1).toMatchObject({ status: 400, body: { error: "Bad Request" } });
    expect(inV1.body.error_description).toMatch(/^The body is not valid JSON/);
    const inV2 = await ask("PATCH", `${v2}/notes/7`, body, school1000);
    expect(inV2).toMatchObject({ status: 400, body: { message: "Validation Failed" } });
  });

  it.each(["%", "%E0%A4%A"])("get 400: path segment %s", async (segment) => {
    const { ask } = await openSchool();
    expect((await ask("GET", `/v1/settings/clients/${segment}`)).status).toBe(400);
  });

  it.each(["foo", "text/xml", "application/json;q=x"])("get JSON: Accept %s", async (accept) => {
    const { ask } = await openSchool();
    expect((await ask("GET", "/v1/settings/clients", undefined, { accept })).status).toBe(200);
  });

  it.each([
    ["accept", "foo"],
    ["accept", "text/xml"],
    ["content-type", "foo"],
    ["content-type", "text/plain; charset"],
  ])("get an example where one is asked for: %s: %s", async (name, value) => {
    const { ask } = await openSchool();
    const wish = { prefer: "code=200", [name]: value };
    expect((await ask("GET", "/v1/settings/clients", undefined, wish)).status).toBe(200);
    const change = { api_type_id: 8, state: 1 };
    expect((await ask("PATCH", "/v1/settings/clients/1000", change, wish)).status).toBe(200);
  });

  it.each([[], "text", 5, null])("get 400: a body that is no object, %j", async (body) => {
    const { ask } = await openSchool();
    expect((await ask("PATCH", `${v1}/notes/1000`, JSON.stringify(body))).status).toBe(400);
  });
});

describe("Prefer", () => {
  it("asks for any declared answer by status and example, and the school has no say", async () => {
    const { ask } = await openSchool();
    const wish = (prefer: string) => ask("GET", "/v1/settings/clients/1000", undefined, { prefer });
    const limited = await wish("code=429");
    expect(limited).toMatchObject({ status: 429, body: { error: "Too Many Requests" } });
    expect(limited.headers.get("retry-after")).toBe("30");
    expect((await wish("code=404, example=route_not_found")).body.error).toBe("route_not_found");
    expect((await ask("GET", "/v1/settings/clients?__code=503")).status).toBe(503);
    expect((await wish("code=none")).status).toBe(422);
  });

  it("says what there is when an answer is asked for that the contract does not have", async () => {
    const { ask } = await openSchool();
    const wish = async (prefer: string) => {
      const { status, body } = await ask("GET", "/v1/settings/clients/1000", undefined, { prefer });
      return [status, body.detail];
    };
    expect(await wish("code=418")).toEqual([
      404,
      "v1GetClient has no 418, only 200, 400, 401, 403, 404, 429, 500, 501, 503.",
    ]);
    expect(await wish("code=404, example=nobody")).toEqual([
      404,
      'v1GetClient 404 has no example "nobody", only not_found, route_not_found.',
    ]);
    expect(await wish("example=nobody")).toEqual([404, 'v1GetClient 200 has no example "nobody", only ok.']);
  });

  it("invents bodies that fit the contract, and leaves nothing behind for the next request", async () => {
    const { ask } = await openSchool();
    const invented = async () => (await ask("GET", "/v1/settings/clients", undefined, { prefer: "dynamic=true" })).body;
    expect(await invented()).not.toEqual(await invented());
    const { body } = await ask("GET", "/v1/settings/clients");
    expect(body[0].school_name).toBe("d6+ Primary School");
  });
});

describe("control", () => {
  it("reports health, hands out the contract and forgets changes on reset", async () => {
    const { ask } = await openSchool();
    expect((await ask("GET", "/__mock/health")).body).toMatchObject({ status: "ok" });
    const { body } = await ask("GET", "/__mock/openapi.json");
    const { servers, ...rest } = JSON.parse(readFileSync(contract, "utf8")) as { servers: object[] };
    expect(body).toEqual({
      ...rest,
      servers: [{ url: "http://school.test/api", description: "This mock." }, ...servers],
    });
    await ask("DELETE", `${v1}/notes/1000?note_id=7`);
    await ask("POST", "/__mock/reset");
    expect((await ask("GET", `${v1}/notes/1000?note_id=7`)).status).toBe(200);
  });
});
