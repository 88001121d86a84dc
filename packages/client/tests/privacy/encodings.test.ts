import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import { baseUrl, clientAnswering, errorOf, json } from "../client.ts";
import { printed } from "./printed.ts";

const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const html = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
const numbers = (text: string): string => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join("");
const hex = (text: string): string => Array.from(text, (one) => `&#x${one.codePointAt(0)!.toString(16)};`).join("");
const escapes = (text: string): string =>
  text.replaceAll(/[^ -~]|["\\/]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
const everyByte = (text: string): string =>
  [...Buffer.from(text, "utf8")].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** How a text can stand inside of another. */
const encodings: [string, (text: string) => string][] = [
  ["as it is", (text) => text],
  ["percent", encodeURIComponent],
  ["percent, lower case", (text) => encodeURIComponent(text).replaceAll(/%../g, (byte) => byte.toLowerCase())],
  ["percent, every byte", everyByte],
  ["double percent", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["a form", (text) => new URLSearchParams({ a: text }).toString().slice(2)],
  ["JSON", (text) => JSON.stringify(text).slice(1, -1)],
  ["JSON in JSON", (text) => JSON.stringify(JSON.stringify(text)).slice(1, -1)],
  ["JSON, escaped to ASCII", escapes],
  ["JSON, slashes escaped", (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")],
  ["HTML entities", html],
  ["HTML by decimal numbers", numbers],
  ["HTML by hexadecimal numbers", hex],
  ["HTML of percent", (text) => html(encodeURIComponent(text))],
  ["percent of HTML", (text) => encodeURIComponent(html(text))],
  ["JSON of percent", (text) => JSON.stringify(encodeURIComponent(text)).slice(1, -1)],
  ["percent of JSON", (text) => encodeURIComponent(JSON.stringify(text))],
];

const passwords = [
  'pa"ss/wörd+ %x&',
  "pässwört<script>'&amp;",
  "back\\slash\\u0041nd",
  "100%25 sure+maybe",
  "plain-0815-word",
  "ÿÿÿ?>>~~",
];

/** What a text without a password does not hold, whichever encoding one looks for. */
const forms = (secret: string): string[] => encodings.map(([, encode]) => encode(secret)).filter(Boolean);

/** Where d6, or what stands in front of it, can repeat something. */
const echoes: [string, (said: string) => Response | Promise<Response>][] = [
  ["the description of an error", (said) => json({ error: "Unauthorized", error_description: `for ${said}.` }, 401)],
  ["a field message", (said) => json({ success: false, message: "x", validation_errors: { note: `${said} is` } }, 400)],
  ["a field name", (said) => json({ error: "Bad Request", [`x ${said}`]: 1 }, 400)],
  ["a nested value", (said) => json({ error: "Bad Request", data: [{ a: [`<${said}>`] }] }, 400)],
  ["a thrown message", (said) => Promise.reject(new TypeError(`bad ${said}`))],
  ["a cause", (said) => Promise.reject(new TypeError("fetch failed", { cause: new Error(`"${said}"`) }))],
  ["a thrown text", (said) => Promise.reject(said)],
];

test("secrets of many kinds are echoed in many places, and looked for in many forms", () => {
  expect([passwords.length > 3, echoes.length > 5, encodings.length > 5]).toEqual([true, true, true]);
  for (const password of passwords) expect(forms(password).length).toBe(encodings.length);
});

describe.each(encodings)("a secret is in no error when it comes as %s", (_, encode) => {
  test.each(echoes)("in %s", async (_where, answer) => {
    for (const password of passwords) {
      const credentials = { username: "user-4711", password };
      const { d6 } = clientAnswering(() => answer(encode(password)), { credentials });
      const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
      const text = printed([error, error.message, error.stack, error.cause, Object(error).body]);
      for (const form of forms(password)) expect(text).not.toContain(form);
    }
  });

  test("in a header", async () => {
    const ascii = passwords.filter((password) => /^[ -~]+$/.test(encode(password)));
    expect(ascii.length).toBeGreaterThan(0);
    for (const password of ascii) {
      const { d6 } = clientAnswering(() => json({ error: "x" }, 500, { "x-echo": encode(password) }), {
        credentials: { username: "user-4711", password },
      });
      const error = await errorOf(() => d6.v1.clients.list());
      const text = printed([...(error.kind === "server" ? error.headers : [])]);
      for (const form of forms(password)) expect(text).not.toContain(form);
    }
  });
});

test.each(passwords)("the base64 of basic authorisation with %j, and of it alone, is in no error", async (password) => {
  const username = "user-4711";
  const codes = [utf8(`${username}:${password}`), utf8(password)];
  const urls = codes.map((code) => code.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""));
  for (const code of [...codes, ...urls, ...codes.map(encodeURIComponent)]) {
    for (const [, answer] of echoes) {
      const { d6 } = clientAnswering(() => answer(`Basic ${code}`), { credentials: { username, password } });
      const error = await errorOf(() => d6.v1.clients.list());
      expect(printed([error, error.cause, Object(error).body])).not.toContain(code.replace(/(?:=|%3D)+$/, ""));
    }
  }
});

test("any encodings one upon another, three deep, hide nothing", async () => {
  const layers = fc.array(fc.constantFrom(...encodings.slice(0, -4)), { minLength: 1, maxLength: 3 });
  const secret = fc.stringMatching(/^[a-zA-Z]{8}[ -~]{1,4}[a-zA-Z]{8}$/);
  await fc.assert(
    fc.asyncProperty(layers, secret, async (chain, password) => {
      const said = chain.reduce((text, [, encode]) => encode(text), password);
      const { d6 } = clientAnswering(() => json({ error: "Bad Request", error_description: said }, 400), {
        credentials: { username: "user-4711", password },
      });
      const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
      const text = printed([error, Object(error).body]);
      expect(text).not.toContain(said);
      expect(text).not.toContain(password);
    }),
    { numRuns: 150 },
  );
});

test("two secrets in one text, each in an encoding of its own, and one within the other", async () => {
  const encoding = fc.constantFrom(...encodings);
  await fc.assert(
    fc.asyncProperty(encoding, encoding, fc.constantFrom(...passwords), async ([, one], [, other], password) => {
      const username = password.slice(0, 5);
      const said = `for ${one(password)} and (${other(username)}), ${other(password)}`;
      const { d6 } = clientAnswering(() => json({ error: "Bad Request", error_description: said }, 400), {
        credentials: { username, password },
      });
      const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
      expect(printed([error, Object(error).body])).not.toContain(password.slice(-6));
    }),
    { numRuns: 300 },
  );
});

describe("credentials that are ordinary words do not break what is read", () => {
  const credentials = { username: "7", password: "30" };

  test("fields, bodies and waits stay readable", async () => {
    const body = {
      success: false,
      message: "Validation Failed",
      validation_errors: { note_id: "wrong" },
      data: { note_id: 7 },
    };
    const { d6 } = clientAnswering(() => json(body, 400), { credentials });
    const error = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 7 }));
    expect(error).toMatchObject({ kind: "validation", body, fields: { note_id: "wrong" } });
    const limited = clientAnswering(() => json({ error: "Too Many Requests" }, 429, { "retry-after": "30" }), {
      credentials,
    });
    const wait = await errorOf(() => limited.d6.v1.clients.list());
    expect(wait).toMatchObject({ kind: "rate-limited", retryAfterMs: 30_000 });
  });

  test.each(["error", "Not Found", "success", "message", "false", "404", "json", "v1", "e", "[redacted]"])(
    "a password %j changes no kind",
    async (password) => {
      const options = { credentials: { username: "user", password } };
      const missing = clientAnswering(() => json({ error: "Not Found", error_description: "x" }, 404), options);
      expect(await missing.d6.v1.clients.list()).toEqual([]);
      const gone = clientAnswering(() => json({ success: false, message: "Not Found" }, 404), options);
      const error = await errorOf(() => gone.d6.v2.debtorNotes.get({ school_id: 1, id: 7 }));
      expect(error).toMatchObject({ kind: "not-found", body: { success: false } });
    },
  );
});

describe("a provider that gives other credentials for each attempt", () => {
  test("30 calls in flight: no error shows those of its own call or of another", async () => {
    const calls = 30;
    let given = 0;
    let here = 0;
    let arrived = (): void => {};
    const all = new Promise<void>((resolve) => (arrived = resolve));
    const secrets: string[] = [];
    const d6 = createClient({
      baseUrl,
      retry: false,
      credentials: async () => {
        const credentials = { username: `user-${given}-x4711`, password: `pass-${given++}-y0815` };
        secrets.push(...Object.values(credentials));
        return credentials;
      },
      fetch: async (_url, { headers }) => {
        if (++here === calls) arrived();
        await all;
        const own = `${headers["http-x-username"]} ${headers["http-x-password"]}`;
        return json({ error: "Unauthorized", error_description: `not ${own}` }, 401, { "x-echo": own });
      },
    });
    const errors = await Promise.all(Array.from({ length: calls }, () => errorOf(() => d6.v1.clients.list())));
    expect(secrets).toHaveLength(2 * calls);
    expect(errors.map(({ kind }) => kind)).toEqual(Array(calls).fill("unauthorized"));
    for (const error of errors) {
      const text = printed([error, Object(error).body, [...Object(error).headers]]);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  test("retries: no error shows those of an earlier attempt", async () => {
    let given = 0;
    const said: string[] = [];
    const { d6 } = clientAnswering(
      ({ headers }) => {
        said.push(headers.get("http-x-password")!);
        return json({ error: "x", error_description: said.join() }, 503);
      },
      {
        retry: { attempts: 3, baseMs: 0 },
        credentials: () => ({ username: "user", password: `pass-${given++}-y0815` }),
      },
    );
    const error = await errorOf(() => d6.v1.clients.list());
    expect(said).toHaveLength(3);
    for (const password of said) expect(printed([error, Object(error).body])).not.toContain(password);
  });
});
