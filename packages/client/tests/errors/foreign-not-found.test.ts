import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";

const path = "/api/v1/finplus/debtmanagement/debtornotes/notes/1000";

/** How others say that they have no such route or host. */
const foreign: [string, () => Response][] = [
  ["Kong", () => json({ message: "no Route matched with those values" }, 404)],
  ["Kong with a request id", () => json({ message: "no Route matched with those values", request_id: "4f2a" }, 404)],
  ["Nest", () => json({ statusCode: 404, message: `Cannot GET ${path}`, error: "Not Found" }, 404)],
  ["Spring", () => json({ timestamp: "2026-01-01T00:00:00", status: 404, error: "Not Found", path }, 404)],
  ["Spring problem details", () => json({ type: "about:blank", title: "Not Found", status: 404, detail: "x" }, 404)],
  [
    "Express",
    () => new Response(`<pre>Cannot GET ${path}</pre>`, { status: 404, headers: { "content-type": "text/html" } }),
  ],
  ["nginx as JSON", () => json({ status: 404, error: "Not Found" }, 404)],
  ["nginx as a page", () => new Response("<h1>404 Not Found</h1>", { status: 404 })],
  ["Fastify", () => json({ message: `Route GET:${path} not found`, error: "Not Found", statusCode: 404 }, 404)],
  ["FastAPI", () => json({ detail: "Not Found" }, 404)],
  ["AWS API Gateway", () => json({ message: "Not Found" }, 404)],
  ["Laravel", () => json({ message: "", exception: "NotFoundHttpException" }, 404)],
  ["v2, asked for v1", () => json({ success: false, message: "Not Found" }, 404)],
  ["a text", () => json("Not Found", 404)],
  ["a list", () => json([], 404)],
  ["a list of errors", () => json([{ error: "Not Found" }], 404)],
  ["null", () => json(null, 404)],
  ["nothing", () => new Response(null, { status: 404 })],
  ["a nested error", () => json({ error: { code: 404, message: "Not Found" } }, 404)],
  ["an error that is a flag", () => json({ error: true, error_description: "Not Found" }, 404)],
  ["an error of another name", () => json({ error: "no_route" }, 404)],
];

describe.each(doors)("through %s, a 404 is not read as no rows when it comes from", (_name, { list }) => {
  test.each(foreign)("%s", async (_, answer) => {
    const { d6 } = clientAnswering(answer);
    expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "unexpected-response", status: 404 });
  });
});

test("no JSON of a 404 but the vendor's own is an empty list", async () => {
  const words = fc.oneof(fc.string(), fc.constantFrom("Not Found", "not found"), fc.jsonValue());
  const names = fc.constantFrom("error", "error_description", "message", "success", "status", "statusCode", "path");
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, words), async (body) => {
      const { d6 } = clientAnswering(() => json(body, 404));
      const rows = await d6.v1.debtorNotes.list({ school_login_id: 1000 }).catch(() => undefined);
      const own =
        typeof body["error"] === "string" &&
        body["error"].toLowerCase() === "not found" &&
        Object.keys(body).every((name) => ["error", "error_description"].includes(name));
      expect(rows).toEqual(own ? [] : undefined);
    }),
    { numRuns: 300 },
  );
});

test.each([
  { error: "Not Found" },
  { error: "Not found", error_description: "" },
  { error: "Not Found", error_description: "There are no notes" },
])("%j of d6 is an empty list of v1", async (body) => {
  const { d6 } = clientAnswering(() => json(body, 404));
  expect(await d6.v1.debtorNotes.list({ school_login_id: 1000 })).toEqual([]);
});

test.each(foreign.filter(([name]) => !name.startsWith("v2")))(
  "a record of v2 is not told to be missing by %s",
  async (_, answer) => {
    const { d6 } = clientAnswering(answer);
    const error = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 7 }));
    expect(error).toMatchObject({ kind: "unexpected-response", status: 404 });
  },
);
