import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";
import type { RunningMock } from "../src/index.ts";

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
