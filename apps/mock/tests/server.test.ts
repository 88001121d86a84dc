import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { credentials, startMock } from "../src/index.ts";
import type { RunningMock } from "../src/index.ts";
import { v1 } from "./ask.ts";

const headers = { "HTTP-X-USERNAME": credentials.username, "HTTP-X-PASSWORD": credentials.password };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock({ port: 0, requestTimeout: 400 });
  // The generator is loaded now, so that no request waits for it.
  await mock.fetch("http://mock.test/v1/settings/clients?__code=200");
});

afterAll(() => mock.close());

/** Sends bytes as they are, and returns everything that comes back until the server hangs up. */
async function send(...parts: string[]): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return answer;
}

const head = `Host: 127.0.0.1\r\nHTTP-X-USERNAME: demo\r\nHTTP-X-PASSWORD: demo\r\n`;

describe("the server", () => {
  it("answers HEAD as GET, without the body", async () => {
    const path = `${mock.url}/v1/settings/clients`;
    const [get, only] = await Promise.all([fetch(path, { headers }), fetch(path, { headers, method: "HEAD" })]);
    expect(only.status).toBe(200);
    expect(only.headers.get("content-type")).toBe(get.headers.get("content-type"));
    expect(await only.text()).toBe("");
    expect(await (await mock.fetch(new Request(path, { headers, method: "HEAD" }))).text()).toBe("");
    expect((await fetch(`${mock.url}${v1}/notes/1000?note_id=99`, { headers, method: "HEAD" })).status).toBe(404);
  });

  it("answers under /api and without it alike", async () => {
    const texts = ["/api/v1/settings/clients", "/v1/settings/clients"].map(async (path) =>
      (await fetch(`${mock.url}${path}`, { headers })).text(),
    );
    expect(await texts[0]).toBe(await texts[1]);
    expect((await fetch(`${mock.url}/api/api/v1/settings/clients`, { headers })).headers.get("content-type")).toBe(
      null,
    );
  });

  it("lets a page of another origin call it with credentials, and read the headers that it needs", async () => {
    const origin = "http://localhost:5173";
    const answer = await fetch(`${mock.url}/v1/settings/clients`, {
      headers: { ...headers, origin, prefer: "code=429" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.get("access-control-allow-credentials")).toBe("true");
    expect(answer.headers.get("vary")).toContain("Origin");
    expect(answer.headers.get("access-control-expose-headers")).toContain("Retry-After");
    const asked = "http-x-username,http-x-password,content-type,x-mock-session";
    const preflight = await fetch(`${mock.url}${v1}/notes/1000`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "PATCH", "access-control-request-headers": asked },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PATCH");
    expect(preflight.headers.get("access-control-allow-headers")).toBe(asked);
  });

  it.each([
    ["that says its length", JSON.stringify({ note_id: 7, note: "x".repeat(1_000_001) })],
    [
      "that comes in chunks",
      new ReadableStream({
        start(controller) {
          for (let chunk = 0; chunk < 20; chunk++) controller.enqueue(new TextEncoder().encode("x".repeat(100_000)));
          controller.close();
        },
      }),
    ],
  ])("refuses a body that is too large with 413: one %s", async (_name, body) => {
    const answer = await fetch(`${mock.url}${v1}/notes/1000`, {
      method: "PATCH",
      headers,
      body,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ title: "The body is too large" });
    expect((await fetch(`${mock.url}/v1/settings/clients`, { headers })).status).toBe(200);
  });

  it("refuses headers that are too large with 431", async () => {
    expect(await send(`GET /v1/settings/clients HTTP/1.1\r\n${head}X-Long: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  it.each([
    ["its headers", `GET /v1/settings/clients HTTP/1.1\r\n${head}`],
    ["its body", `PATCH ${v1}/notes/1000 HTTP/1.1\r\n${head}Content-Length: 100\r\n\r\n{"note_id"`],
  ])("hangs up on a client that never ends %s", async (_name, started) => {
    const start = performance.now();
    expect(await send(started)).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("answers requests that come in one packet, in their order", async () => {
    const get = (path: string, last = "") => `GET ${path} HTTP/1.1\r\n${head}${last}\r\n`;
    const answer = await send(
      get("/v1/settings/clients") + get("/v1/nowhere") + get("/__mock/health", "Connection: close\r\n"),
    );
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(["200", "404", "200"]);
  });
});
