import { request } from "node:http";
import { assert, asyncProperty, constantFrom, domain, nat, oneof, tuple } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuard } from "../../src/control/guard.ts";
import { startMock } from "../../src/index.ts";
import type { RunningMock } from "../../src/index.ts";

let mock: RunningMock;
let open: RunningMock;

beforeAll(async () => {
  mock = await startMock({ port: 0 });
  open = await startMock({ port: 0, host: "0.0.0.0", controlToken: "secret" });
});

afterAll(() => Promise.all([mock.close(), open.close()]));

/** Unlike fetch, it sends any Host and Origin. */
const call = (url: string, method: string, path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request(new URL(path, url.replace("0.0.0.0", "127.0.0.1")), { method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
    });
    sent.on("error", reject).end();
  });

const port = () => new URL(mock.url).port;
const steer = (headers: Record<string, string>, method = "POST", path = "/__mock/reset") =>
  call(mock.url, method, path, headers);

describe("a foreign page", () => {
  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost.evil.example" },
    { origin: "http://127.0.0.1.evil.example" },
    { origin: "http://127.0.0.1:1" },
    { host: "attacker.example" },
    { host: "127.0.0.1.evil.example" },
    { "sec-fetch-site": "cross-site" },
  ])("cannot steer the mock, nor read what was asked of it: %j", async (headers) => {
    for (const [method, path] of [
      ["POST", "/__mock/reset"],
      ["GET", "/__mock/requests"],
      ["GET", "/__mock"],
      ["OPTIONS", "/__mock/reset"],
    ] as const) {
      const answer = await steer(headers, method, path);
      expect([method, answer.status]).toEqual([method, 403]);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])(
    "cannot send a form: %s",
    async (type) => expect((await steer({ "content-type": type })).status).toBe(415),
  );

  it("may still call the API, as front ends do", async () => {
    const origin = "https://front.example";
    const answer = await steer({ origin }, "GET", "/api/v1/settings/clients");
    expect(answer.headers["access-control-allow-origin"]).toBe(origin);
  });
});

describe("the mock's own callers", () => {
  it.each([{}, { host: "localhost" }, { "content-type": "application/json" }])("go on: %j", async (headers) => {
    expect((await steer(headers as Record<string, string>)).status).toBe(200);
  });

  it("go on from a page of the mock, on any of its names", async () => {
    for (const host of [`127.0.0.1:${port()}`, `localhost:${port()}`]) {
      expect((await steer({ host, origin: `http://${host}` })).status).toBe(200);
    }
  });
});

describe("a mock that other machines can reach", () => {
  it.each([
    [{}, 401],
    [{ authorization: "Bearer guess" }, 401],
    [{ authorization: "Bearer secret" }, 200],
    [{ authorization: "Bearer secret", host: "mock.internal:4010" }, 200],
    [{ authorization: "Bearer secret", origin: "https://evil.example" }, 403],
  ])("asks those who steer it for its token: %j gets %i", async (headers, status) => {
    expect((await call(open.url, "POST", "/__mock/reset", headers as Record<string, string>)).status).toBe(status);
  });

  it("draws a token where none is given, and has none on this machine alone", async () => {
    const drawn = await startMock({ port: 0, host: "0.0.0.0" });
    expect(drawn.controlToken).toMatch(/^[\w-]{30,}$/);
    await drawn.close();
    expect(mock.controlToken).toBeUndefined();
  });
});

describe("origins that are allowed", () => {
  const origin = "http://localhost:5173";
  const guard = createGuard({ host: "127.0.0.1", allowed: [origin, "https://app.example/"], token: "secret" });
  const ask = (headers: Record<string, string>, method = "POST") =>
    guard(
      new Request("http://127.0.0.1:4010/__mock/reset", { method, headers: { host: "127.0.0.1:4010", ...headers } }),
      async () => Response.json({}),
    );
  const shown = { authorization: "Bearer secret" };

  it("may steer it with the token and read the answer, refusals too; a preflight needs none", async () => {
    const answer = await ask({ ...shown, origin, "sec-fetch-site": "cross-site" });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
    const refused = await ask({ origin });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
    const preflight = await ask(
      {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,x-mock-session",
      },
      "OPTIONS",
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,x-mock-session");
  });

  it.each([
    "http://localhost:5174",
    "https://localhost:5173",
    "http://localhost",
    "http://localhost:5173.evil.example",
    "null",
  ])("are compared whole: %s is foreign", async (other) =>
    expect((await ask({ ...shown, origin: other })).status).toBe(403),
  );

  it.each(["localhost:5173", "*", "http://a.example/path", "ftp://a.example", "http://me@a.example", ""])(
    "are origins: %j is refused at the start",
    (text) => expect(() => createGuard({ host: "127.0.0.1", allowed: [text] })).toThrow("The allowed origin is"),
  );
});

describe("whatever a foreign page sends", () => {
  const guard = createGuard({ host: "127.0.0.1", allowed: ["http://localhost:5173"] });
  const own = "127.0.0.1:4010";
  const foreign = domain().filter((name) => name !== "localhost");
  const disguised = tuple(constantFrom("localhost.", "127.0.0.1.", "localhost-", "127.0.0.1@", ""), foreign).map(
    (parts) => parts.join(""),
  );
  const hosts = tuple(oneof(disguised, foreign), constantFrom("", ":4010", ":80")).map((parts) => parts.join(""));

  it("its origin and a host of its own never steer the mock", async () => {
    let asked = 0;
    await assert(
      asyncProperty(
        hosts,
        constantFrom("http://", "https://"),
        constantFrom("GET", "POST", "DELETE"),
        nat(2),
        async (host, scheme, method, kind) => {
          const headers: Record<string, string> =
            kind === 0 ? { host: own, origin: scheme + host } : kind === 1 ? { host, origin: scheme + host } : { host };
          const sent = new Request(`http://${own}/__mock/rules`, { method, headers });
          asked++;
          expect((await guard(sent, async () => new Response("steered"))).status).toBe(403);
        },
      ),
      { numRuns: 500 },
    );
    expect(asked).toBeGreaterThanOrEqual(500);
  });
});

describe("a mock that nobody may steer", () => {
  it("closes all of the control, and asks nobody for a token", async () => {
    const closed = await startMock({ port: 0, control: false, host: "0.0.0.0" });
    expect(closed.controlToken).toBeUndefined();
    const url = closed.url.replace("0.0.0.0", "127.0.0.1");
    for (const path of ["", "/health", "/rules", "/control.json", "/openapi.json"]) {
      expect((await fetch(`${url}/__mock${path}`)).status).toBe(404);
    }
    const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
    expect((await fetch(`${url}/api/v1/settings/clients`, { headers })).status).toBe(200);
    await closed.rule({ operation: "*", respond: { status: 500 } });
    expect((await fetch(`${url}/api/v1/settings/clients`, { headers })).status, "in process it is steered").toBe(500);
    await closed.close();
  });
});

it("a token that is given is asked for on this machine too", async () => {
  const guarded = await startMock({ port: 0, controlToken: "secret" });
  expect((await fetch(`${guarded.url}/__mock/health`)).status).toBe(401);
  const shown = { authorization: "Bearer secret" };
  expect((await fetch(`${guarded.url}/__mock/health`, { headers: shown })).status).toBe(200);
  const rebound = await call(guarded.url, "GET", "/__mock/health", { ...shown, host: "attacker.example" });
  expect(rebound.status).toBe(403);
  await guarded.close();
});
