import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf } from "../client.ts";
import { doors } from "../doors.ts";
import { logged } from "./printed.ts";

const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text));

/** How those who write errors show a URL, whose value is not theirs to tell. */
const told: [string, (url: string) => unknown][] = [
  ["node-fetch", (url) => new Error(`request to ${url} failed, reason: connect ECONNREFUSED 127.0.0.1:4010`)],
  ["Deno", (url) => new TypeError(`error sending request for url (${url}): client error (Connect)`)],
  ["a cause", (url) => new TypeError("fetch failed", { cause: new Error(`GET ${url}`) })],
  ["a cause of a cause", (url) => new Error("a", { cause: new Error("b", { cause: { message: `at ${url}` } }) })],
  ["a code", (url) => Object.assign(new Error("x"), { code: `E ${url}` })],
  ["a name", (url) => Object.assign(new Error("x"), { name: `Failed ${url}` })],
  ["a text", (url) => `failed: ${url}`],
  ["more properties", (url) => Object.assign(new Error("x"), { url, config: { url } })],
  ["the path alone", (url) => new Error(`no route for ${new URL(url).pathname}${new URL(url).search}`)],
  ["the URL decoded", (url) => new Error(`cannot get ${decodeURIComponent(url)}`)],
  ["the URL encoded again", (url) => new Error(`cannot get ${encodeURIComponent(url)}`)],
  ["the URL encoded twice more", (url) => new Error(`cannot get ${twice(url)}`)],
  ["the query as a record", (url) => new Error(JSON.stringify(Object.fromEntries(new URL(url).searchParams)))],
  ["a form", (url) => new Error(`sent ${new URL(url).searchParams}`)],
  ["HTML", (url) => new Error(`<a href="${url.replaceAll("&", "&amp;")}">x</a>`)],
];

// In no text by chance; with what URLs and JSON write differently.
const personal = fc
  .tuple(
    fc.stringMatching(/^[A-Z][a-z]{7}$/),
    fc.constantFrom("", " ", "'", "é", "+", "&", "%", "/", ","),
    fc.stringMatching(/^[A-Z][a-z]{7}$/),
  )
  .map((parts) => parts as [string, string, string]);

describe.each(doors)("no error of a call through %s shows a value of its URL, told by", (_name, { list }) => {
  test.each(told)("%s", async (_, tell) => {
    await fc.assert(
      fc.asyncProperty(personal, fc.integer({ min: 10_000_000 }), fc.integer({ min: 10_000_000 }), async (...given) => {
        const [[first, between, second], school, debtor] = given;
        const { d6, requests } = clientAnswering(({ url }) => Promise.reject(tell(url)));
        const query = { debtor_code: debtor, note_id: debtor };
        const error = await errorOf(() => list(d6, { path: { school_login_id: school }, query }));
        expect(error.kind).toBe("connection");
        for (const id of [school, debtor]) expect(logged(error)).not.toContain(String(id));
        const named = await errorOf(() => d6.v2.debtorNotes.list({ school_id: 1, cursor: first + between + second }));
        expect(logged(named)).not.toContain(first);
        expect(logged(named)).not.toContain(second);
        expect(requests).toHaveLength(2);
      }),
      { numRuns: 20 },
    );
  });
});

test("values that a caller wrote into the path of an untyped call are shown by no error either", async () => {
  const { d6 } = clientAnswering(({ url }) => Promise.reject(new Error(`request to ${url} failed`)));
  for (const path of ["/v1/unknown/12345678", "/v2/finplus/debtmanagement/learners/12345678/things"] as const) {
    for (const call of [() => d6.request({ method: "GET", path }), () => d6.http.GET(path as never)]) {
      const error = await errorOf(call);
      expect(error.kind).toBe("connection");
      expect(logged(error)).not.toContain("12345678");
    }
  }
});

test("a URL of a middleware whose encoding is broken ends as any other", async () => {
  const { d6 } = clientAnswering(() => Promise.reject(new Error("reset at %zz")), { schools: [7] });
  d6.http.use({ onRequest: ({ request }) => new Request(request.url.replace("/7", "/%zz"), request) });
  const call = () =>
    d6.http.GET("/v1/adminplus/parents/{school_login_id}", { params: { path: { school_login_id: 7 } } });
  expect(await errorOf(call)).toMatchObject({ kind: "invalid-request" });
});

test("what remains of a foreign text is told: reason, host and path template", async () => {
  const { d6 } = clientAnswering(({ url }) =>
    Promise.reject(new Error(`request to ${url} failed, reason: ECONNRESET`)),
  );
  const { message } = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 7654321 }));
  expect(message).toMatch(
    /request to http:\/\/127\.0\.0\.1:4010\/api\/v1\/.*\/\[redacted\] failed, reason: ECONNRESET/,
  );
});
