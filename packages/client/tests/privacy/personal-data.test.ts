import { inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";

// Nothing that the client writes by itself.
const secret = fc.stringMatching(/^[A-Z][a-z]{7}[0-9]{6}$/);

const printed = (value: unknown): string =>
  [String(value), JSON.stringify(value), inspect(value, { depth: 10 })].join("\n");

/** How a call can end without a success, where d6 repeats something personal in its body or its headers. */
const answers: ((said: string) => Response | Promise<Response>)[] = [
  (said) => json({ success: false, message: "Already set", data: { school_id: 1, admin_email_address: said } }, 400),
  (said) =>
    json({ success: false, message: "Validation Failed", validation_errors: { note: `${said} is wrong` } }, 400),
  (said) => json({ error: "Bad Request", [said]: said }, 400, { "x-echo": said }),
  (said) => json({ error: "Too Many Requests", note: said }, 429, { "x-echo": said }),
  (said) => json({ error: "Server Error", trace: [said] }, 500),
  (said) => json({ [said]: said }, 404),
  (said) => new Response(`<p>${said}`, { headers: { "content-type": "text/html", "x-echo": said } }),
  (said) => new Response(`{"note":"${said}`, { headers: { "content-type": "application/json" } }),
  (said) => new Response(null, { status: 302, headers: { location: `/?q=${said}` } }),
  () => Promise.reject(new TypeError("fetch failed")),
];

test("no error shows what was sent or what was answered, however it is printed", async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.integer({ min: 10_000_000 }), fc.constantFrom(...answers), async (said, id, answer) => {
      const { d6 } = clientAnswering(() => answer(said), { noRows: "throw" });
      const body = { accountable_person_id: id, date: "2024-04-16", note_type_id: 2, note: said };
      for (const error of [
        await errorOf(() => d6.v2.debtorNotes.create({ school_id: 1000, body })),
        await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: id, debtor_code: id })),
        await errorOf(() => d6.v1.learners.list({ school_login_id: 1, since: said, grade_id: said as never })),
      ]) {
        expect(printed(error)).not.toContain(said);
        expect(printed(error)).not.toContain(String(id));
      }
    }),
    { numRuns: 200 },
  );
});

test("who asks an error for its body, headers and fields gets them", async () => {
  const body = { success: false, message: "Validation Failed", validation_errors: { note: "is wrong" } };
  const { d6 } = clientAnswering(() => json(body, 400, { "x-request-id": "42" }));
  const error = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 7 }));
  if (error.kind !== "validation") throw error;
  expect([error.body, error.fields, error.headers.get("x-request-id")]).toEqual([body, body.validation_errors, "42"]);
});
