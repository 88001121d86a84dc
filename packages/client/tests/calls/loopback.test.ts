import { expect, test } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import { credentials, errorOf } from "../client.ts";
import { serve } from "../server.ts";

function clientOf(origin: string) {
  return createClient({ credentials, baseUrl: `${origin}/api`, timeoutMs: 5000, retry: false });
}

test.each([301, 302, 303, 307, 308])(
  "a %i to another origin is not followed: no credential arrives there",
  async (status) => {
    const other = await serve((_, response) => response.end("[]"));
    const { origin, requests } = await serve((_, response) =>
      response.writeHead(status, { location: `${other.origin}/api/v1/settings/clients` }).end(),
    );
    const error = await errorOf(() => clientOf(origin).v1.clients.list());
    expect(error).toMatchObject({ kind: "unexpected-response", status });
    expect(error.message).toMatch(/d6 answered 30\d with a redirect\./);
    expect(requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  },
);

test("a write sends its body and the credentials once", async () => {
  const bodies: string[] = [];
  const { origin, requests } = await serve((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      bodies.push(text);
      response.writeHead(200, { "content-type": "application/json" }).end('{"note_id":"7"}');
    });
  });
  const note = await clientOf(origin).v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7 } });
  expect(note).toEqual({ note_id: "7" });
  expect(bodies).toEqual(['{"note_id":7}']);
  expect(requests[0]?.headers).toMatchObject({
    "http-x-username": credentials.username,
    "http-x-password": credentials.password,
    "content-type": "application/json",
  });
});

test("a server that hangs up before it answers is a connection error that names the reason", async () => {
  const { origin } = await serve((request) => request.socket.destroy());
  const error = await errorOf(() => clientOf(origin).v1.clients.list());
  expect(error).toMatchObject({ kind: "connection", name: "ConnectionError", operation: "v1GetClients" });
  expect(error.message).toMatch(/no response \(.+\)/);
});

test("a port that nobody listens on is a connection error", async () => {
  const { origin, close } = await serve(() => {});
  await close();
  const error = await errorOf(() => clientOf(origin).v1.clients.list());
  expect(error).toMatchObject({ kind: "connection" });
  expect(error.message).toMatch(/ECONNREFUSED/);
});

test("a body that breaks off is an unexpected response with its status", async () => {
  const { origin } = await serve((request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write("[1,");
    setTimeout(() => request.socket.destroy(), 20);
  });
  const error = await errorOf(() => clientOf(origin).v1.clients.list());
  expect(error).toMatchObject({ kind: "unexpected-response", status: 200 });
  expect(error.message).toMatch(/broke off/);
});

test("a body that stalls is cut by the timeout", async () => {
  const { origin } = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("[");
  });
  const d6 = clientOf(origin);
  expect((await errorOf(() => d6.v1.clients.list({}, { timeoutMs: 50 }))).kind).toBe("timeout");
});
