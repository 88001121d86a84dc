import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { openSchool } from "../ask.ts";

let school: Awaited<ReturnType<typeof openSchool>>;
// oxlint-disable-next-line typescript/no-explicit-any -- an OpenAPI document is read piece by piece
let document: any;
let ajv: Ajv2020;

beforeAll(async () => {
  school = await openSchool();
  document = (await school.ask("GET", "/__mock/control.json")).body;
  ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "control");
});

const promise = "/__mock/promises/12/payments";
const one = "/__mock/school/learners/501";
const kept = "/__mock/snapshots/kept";

/** A call for each status that these operations declare, in an order in which they can be made. */
const calls: [string, number, string, string, unknown?][] = [
  ["listTables", 200, "GET", "/__mock/school"],
  ["listRecords", 200, "GET", "/__mock/school/promises?limit=2"],
  ["listRecords", 400, "GET", "/__mock/school/promises?limit=0"],
  ["listRecords", 404, "GET", "/__mock/school/pets"],
  ["addRecord", 201, "POST", "/__mock/school/absentees", { learner_id: 501, absent_date: "2024-04-15" }],
  ["addRecord", 400, "POST", "/__mock/school/absentees", {}],
  ["addRecord", 404, "POST", "/__mock/school/pets", {}],
  ["addRecord", 409, "POST", "/__mock/school/absentees", { learner_id: 501, absent_date: "2024-04-15" }],
  ["getRecord", 200, "GET", one],
  ["getRecord", 400, "GET", `${one}?school=x`],
  ["getRecord", 404, "GET", "/__mock/school/learners/9"],
  ["changeRecord", 200, "PATCH", one, { first_name: "Thabo" }],
  ["changeRecord", 400, "PATCH", one, { first_name: 1 }],
  ["changeRecord", 404, "PATCH", "/__mock/school/learners/9", {}],
  ["changeRecord", 409, "PATCH", one, { grade_id: 99 }],
  ["removeRecord", 204, "DELETE", "/__mock/school/promises/8"],
  ["removeRecord", 400, "DELETE", `${one}?school=x`],
  ["removeRecord", 404, "DELETE", "/__mock/school/promises/8"],
  ["removeRecord", 409, "DELETE", one],
  ["payPromise", 201, "POST", promise, { amount: "250.00" }],
  ["payPromise", 400, "POST", promise, { amount: "x" }],
  ["payPromise", 404, "POST", "/__mock/promises/8/payments", { amount: "1.00" }],
  ["payPromise", 409, "POST", promise, { amount: "750.01" }],
  ["putIntegration", 200, "PUT", "/__mock/integrations/1000/8", { activated_by_integrator: true }],
  ["putIntegration", 400, "PUT", "/__mock/integrations/1000/8", {}],
  ["putIntegration", 404, "PUT", "/__mock/integrations/1000/7", { activated_by_integrator: true }],
  ["getClock", 200, "GET", "/__mock/clock"],
  ["putClock", 200, "PUT", "/__mock/clock", { days: 1 }],
  ["putClock", 400, "PUT", "/__mock/clock", { days: -1 }],
  ["getFixtures", 200, "GET", "/__mock/fixtures"],
  ["postFixtures", 400, "POST", "/__mock/fixtures", { format: "x", schools: [] }],
  ["postFixtures", 413, "POST", "/__mock/fixtures", JSON.stringify({ format: "x".repeat(20_000_001), schools: [] })],
  [
    "postFixtures",
    200,
    "POST",
    "/__mock/fixtures",
    { format: "d6-mock-fixtures/1", schools: [{ id: 1, name: "One" }] },
  ],
  ["getFixturesSchema", 200, "GET", "/__mock/fixtures.schema.json"],
  ["putSnapshot", 200, "PUT", kept],
  ["putSnapshot", 400, "PUT", "/__mock/snapshots/.kept"],
  ["listSnapshots", 200, "GET", "/__mock/snapshots"],
  ["getSnapshot", 200, "GET", kept],
  ["getSnapshot", 400, "GET", "/__mock/snapshots/.kept"],
  ["getSnapshot", 404, "GET", "/__mock/snapshots/other"],
  ["restoreSnapshot", 200, "POST", `${kept}/restore`],
  ["restoreSnapshot", 400, "POST", "/__mock/snapshots/.kept/restore"],
  ["restoreSnapshot", 404, "POST", "/__mock/snapshots/other/restore"],
  ["deleteSnapshot", 204, "DELETE", kept],
  ["deleteSnapshot", 400, "DELETE", "/__mock/snapshots/.kept"],
  ["deleteSnapshot", 404, "DELETE", kept],
  ...Array.from({ length: 50 }, (_, turn): [string, number, string, string] => [
    "putSnapshot",
    200,
    "PUT",
    `${kept}-${turn}`,
  ]),
  ["putSnapshot", 413, "PUT", kept],
];

/** The operations of the school, with where each stands in the document. */
const operations = () =>
  Object.entries<
    Record<
      string,
      { operationId: string; tags: string[]; responses: Record<string, { $ref?: string; content?: object }> }
    >
  >(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { tags }]) => tags?.some((tag) => tag === "School" || tag === "Fixtures"))
      .map(([method, operation]) => ({ path, method, ...operation })),
  );

/** What the guard answers before any operation does. */
const byGuard = ["401", "403", "415"];

describe("the control of the school", () => {
  it("has a call here for every response that its document declares", () => {
    const declared = operations().flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => !byGuard.includes(status))
        .map((status) => `${operationId} ${status}`),
    );
    expect(declared.length).toBeGreaterThan(40);
    expect(new Set(calls.map(([id, status]) => `${id} ${status}`))).toEqual(new Set(declared));
  });

  it.each(calls)("%s answers %i as declared: %s %s", async (id, status, method, path, body) => {
    const answer = await school.ask(method, path, body);
    expect([answer.status, answer.body?.detail]).toEqual([status, status >= 400 ? expect.any(String) : undefined]);
    const { path: template, method: verb, responses } = operations().find(({ operationId }) => operationId === id)!;
    const { $ref, content } = responses[String(status)]!;
    if (!content && $ref === undefined) return expect(answer.body).toBeUndefined();
    const type = status < 400 ? "application/json" : "application/problem+json";
    expect(answer.headers.get("content-type")).toContain(type);
    const keys = $ref?.slice(2).split("/") ?? ["paths", template, verb, "responses", String(status)];
    const pointer = [...keys, "content", type, "schema"].map((key) =>
      encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")),
    );
    const validate = ajv.compile({ $ref: `control#/${pointer.join("/")}` });
    expect(validate(answer.body), JSON.stringify(validate.errors)).toBe(true);
  });
});
