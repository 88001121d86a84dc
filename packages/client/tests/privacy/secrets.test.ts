import { inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import { errorOf } from "../client.ts";

// Long and random enough to be in no text by chance; with the characters that JSON and URLs write differently.
const secret = fc
  .tuple(
    fc.stringMatching(/^[a-zA-Z0-9]{12}$/),
    fc.stringMatching(/^[ -~]{0,6}$/),
    fc.stringMatching(/^[a-zA-Z0-9]{4}$/),
  )
  .map((parts) => parts.join(""));

function everyForm(value: unknown): string {
  return [
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value) ?? "",
    String(value),
    value instanceof Error ? `${value.stack}${inspect(value.cause, { depth: 10, showHidden: true })}` : "",
  ].join("\n");
}

/** The forms of the secrets that a value shows, however it is written out. */
function shown(value: unknown, secrets: string[]): string[] {
  const text = everyForm(value);
  const forms = secrets.flatMap((one) => [one, JSON.stringify(one).slice(1, -1), encodeURIComponent(one)]);
  return forms.filter((form) => text.includes(form));
}

test("the credentials are nowhere in a client", () => {
  fc.assert(
    fc.property(secret, secret, (username, password) => {
      expect(shown(createClient({ credentials: { username, password } }), [username, password])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("the credentials are in no error, even when the transport or d6 repeats them", async () => {
  const faults: ((said: string) => Response | Promise<Response>)[] = [
    (said) =>
      Promise.reject(new TypeError(`fetch failed ${said}`, { cause: Object.assign(new Error(said), { code: said }) })),
    (said) => Promise.reject(said),
    (said) => Response.json({ error: "Unauthorized", error_description: said, [said]: [said] }, { status: 401 }),
    (said) => Response.json({ success: false, message: said, validation_errors: { name: said } }, { status: 400 }),
    (said) => Response.json({ error: "x" }, { status: 429, headers: { "x-echo": said } }),
    (said) => Response.json({ error: said }, { status: 500, headers: { "x-echo": said } }),
    (said) => Response.json({ error: said }, { status: 404 }),
    (said) => new Response("", { status: 302, headers: { location: `https://x.test/?p=${encodeURIComponent(said)}` } }),
    (said) => new Response(said, { headers: { "content-type": "text/html", "x-echo": said } }),
    (said) => new Response(`{"a": "${said}`, { headers: { "content-type": "application/json" } }),
    (said) =>
      new Response(new ReadableStream({ pull: (stream) => stream.error(new Error(`reset ${said}`)) }), {
        headers: { "x-echo": said },
      }),
    () => new Promise(() => {}),
  ];
  expect(faults.length).toBeGreaterThan(11);
  await fc.assert(
    fc.asyncProperty(secret, secret, fc.constantFrom(...faults), async (username, password, fault) => {
      const d6 = createClient({
        credentials: { username, password },
        baseUrl: "http://127.0.0.1/api",
        timeoutMs: 5,
        retry: false,
        noRows: "throw",
        fetch: () => fault(`${username} ${password}`),
      });
      const error = await errorOf(() => d6.v1.clients.list());
      expect(shown(error, [username, password])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("the credentials are not in an error about a signal whose reason repeats them", async () => {
  const d6 = createClient({ credentials: { username: "user-4711", password: "pass-0815" } });
  const error = await errorOf(() => d6.v1.clients.list({}, { signal: AbortSignal.abort(new Error("pass-0815")) }));
  expect(error.kind).toBe("aborted");
  expect(shown(error, ["user-4711", "pass-0815"])).toEqual([]);
});
