import * as fc from "fast-check";
import { expect, test } from "vitest";
import { callOperation as call } from "../../src/operations/call-operation.ts";
import { isD6Error } from "../../src/entry/index.ts";
import type { Operation } from "../../src/entry/index.ts";
import { baseUrl, clientAnswering, json } from "../client.ts";

const pathValue = fc.oneof(
  fc.anything(),
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.constantFrom(
    ".",
    "..",
    "../..",
    "%2e%2e",
    "..%2f",
    "a/b",
    "a\\b",
    "?x=1",
    "#x",
    "//evil.test",
    "{id}",
    "\0",
    "\r\n",
  ),
);

const template = /^http:\/\/127\.0\.0\.1:4010\/api\/v2\/things\/[^/?#\\]+\/parts$/;

/** Whether a call reached its template, or was refused before anything was sent. */
async function outcome(path: () => Promise<unknown>, requests: Request[]): Promise<string> {
  const refused = await path().then(
    () => false,
    (error: unknown) => isD6Error(error) && error.kind === "invalid-request",
  );
  const [request, ...more] = requests;
  if (refused) return request ? "sent and refused" : "safe";
  const inside = request?.url.startsWith(`${baseUrl}/v2/things/`) && template.test(request.url);
  const segments = new URL(request?.url ?? baseUrl).pathname.split("/").length;
  return inside && segments === 6 && more.length === 0 ? "safe" : String(request?.url);
}

const operationTypes = fc.constantFrom("integer" as const, "string" as const, "integer-or-string" as const);

test("no path argument of an operation escapes the template", async () => {
  await fc.assert(
    fc.asyncProperty(pathValue, operationTypes, async (id, type) => {
      const operation: Operation = {
        id: "v2GetParts",
        method: "GET",
        path: "/v2/things/{id}/parts",
        parameters: { id: { in: "path", type, required: true } },
        errors: [],
      };
      const { d6, requests } = clientAnswering(() => json([]));
      expect(await outcome(() => call(d6, operation, { id }), requests)).toBe("safe");
    }),
    { numRuns: 500 },
  );
});

test("no path value of a path-style call escapes the template", async () => {
  await fc.assert(
    fc.asyncProperty(pathValue, async (id) => {
      const { d6, requests } = clientAnswering(() => json([]));
      const request = { method: "GET", path: "/v2/things/{id}/parts", params: { path: { id: id as string } } } as const;
      expect(await outcome(() => d6.request(request), requests)).toBe("safe");
    }),
    { numRuns: 500 },
  );
});

test("no path of a path-style call leaves the versions", async () => {
  const segments = fc.array(fc.oneof(fc.string(), fc.constantFrom("v1", "..", ".", "%2e%2e", "a", "@evil.test", "")));
  const paths = fc.oneof(
    fc.string(),
    segments.map((parts) => `/${parts.join("/")}`),
    segments.map((parts) => `/v1/${parts.join("/")}`),
  );
  await fc.assert(
    fc.asyncProperty(paths, async (path) => {
      const { d6, requests } = clientAnswering(() => json([]));
      const thrown: unknown = await d6.request({ method: "GET", path }).catch((error: unknown) => error);
      const refused = isD6Error(thrown) && thrown.kind === "invalid-request";
      expect(requests).toHaveLength(refused ? 0 : 1);
      for (const { url } of requests) expect(url).toBe(`${baseUrl}${path}`);
      for (const { url } of requests) expect(url).toMatch(/\/api\/v\d+\/[\w~./-]+$/);
    }),
    { numRuns: 500 },
  );
});
