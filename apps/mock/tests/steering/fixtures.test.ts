import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { openSchool, v1 } from "../ask.ts";
import { run } from "../command.ts";

type School = Awaited<ReturnType<typeof openSchool>>;
const yaml = { accept: "application/yaml", "content-type": "application/yaml" };
const take = async ({ ask }: Pick<School, "ask">) => (await ask("GET", "/__mock/fixtures")).body;
const text = async ({ fetch }: School, init?: RequestInit) =>
  (await fetch("http://school.test/__mock/fixtures", init ?? { headers: yaml })).text();

/** A school that somebody wrote by hand, with what nobody has to say left out. */
const small = `
format: d6-mock-fixtures/1
today: 2025-02-03
schools:
  - id: 1000
    name: Example Primary
    grades: [{ id: 3, label: "1", name: Grade 1 }]
    accounts: [{ debtor_code: 7, accountable_person_id: 70 }]
    parents:
      - { id: 70, first_name: Ann, last_name: Example, gender: F, date_of_birth: 1985-01-01, debtor_code: 7 }
    learners:
      - first_name: Ben
        last_name: Example
        gender: M
        date_of_birth: 2018-01-01
        debtor_code: 7
        parent1_id: 70
        grade_id: 3
    transactions:
      - { debtor_code: 7, learner_id: 1, category_id: 1, transaction_type_id: 1, transaction_date: 2025-01-20, debit_amount: 1500.50 }
    notes:
      - { id: 3, accountable_person_id: 70, date: 2025-01-15, note_type_id: 2, communication_type_id: 1, note: Agreed }
    promises: [{ note_id: 3, date_promised: 2025-02-28, amount_promised: "500.00" }]
`;

describe("the school as one document", () => {
  it("is what the published schema says, in JSON and in YAML alike", async () => {
    const school = await openSchool({ schools: 2 });
    const schema = JSON.parse(readFileSync(new URL("../../control/fixtures.schema.json", import.meta.url), "utf8"));
    expect((await school.ask("GET", "/__mock/fixtures.schema.json")).body).toEqual(schema);
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const document = await take(school);
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const written = await text(school);
    expect(written).toMatch(
      /^# yaml-language-server: \$schema=http:\/\/school\.test\/__mock\/fixtures\.schema\.json\n/,
    );
    expect(load(written, { schema: (await import("js-yaml")).CORE_SCHEMA })).toEqual(document);
    expect(validate(load(small, { schema: (await import("js-yaml")).CORE_SCHEMA }))).toBe(true);
    document.schools[0].learners[0].nickname = "x";
    expect(validate(document)).toBe(false);
  });

  it("comes out as it went in, whatever was done before, in both languages", async () => {
    const step = fc.oneof(
      fc.record({ name: fc.string({ minLength: 1, maxLength: 30 }), id: fc.constantFrom(501, 502, 503) }),
      fc.record({ amount: fc.integer({ min: 1, max: 30_000 }), id: fc.constantFrom(10, 12) }),
      fc.record({ note: fc.string({ maxLength: 60 }) }),
      fc.record({ remove: fc.constantFrom("promises/12", "absentees/7001", "notes/5") }),
      fc.record({ days: fc.integer({ min: 0, max: 900 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.integer({ min: 0, max: 50 }), async (steps, seed) => {
        const school = await openSchool({ seed });
        for (const one of steps) {
          if ("name" in one) await school.ask("PATCH", `/__mock/school/learners/${one.id}`, { first_name: one.name });
          else if ("amount" in one)
            await school.ask("POST", `/__mock/promises/${one.id}/payments`, { amount: String(one.amount / 100) });
          else if ("note" in one) await school.ask("PATCH", "/__mock/school/notes/7", { note: one.note });
          else if ("remove" in one) await school.ask("DELETE", `/__mock/school/${one.remove}`);
          else await school.ask("PUT", "/__mock/clock", one);
        }
        const first = await take(school);
        const other = await openSchool({ seed: seed + 1 });
        expect(await other.ask("POST", "/__mock/fixtures", first)).toMatchObject({ status: 200 });
        expect(await take(other)).toEqual(first);
        const written = await text(other);
        await school.reset();
        expect(await school.ask("POST", "/__mock/fixtures", written, yaml)).toMatchObject({ status: 200 });
        expect(await take(school)).toEqual(first);
        expect(await text(school)).toBe(written);
        await Promise.all([school.close(), other.close()]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("may leave out what is usual, and the API answers from it", async () => {
    const school = await openSchool();
    const { status, body } = await school.ask("POST", "/__mock/fixtures", small, yaml);
    expect([status, body]).toEqual([200, { schools: [1000], today: "2025-02-03" }]);
    expect((await school.ask("GET", "/v1/adminplus/learners/1000")).body).toMatchObject([
      { id: "1", first_name: "Ben" },
    ]);
    const [ages] = (await school.ask("GET", "/v1/finplus/debtmanagement/ageanalysis/1000")).body;
    expect(ages).toMatchObject({ date: "2025-02-03", balance_current: "1500.50" });
    expect((await school.ask("GET", "/v1/settings/clients")).body).toHaveLength(3);
    const note = { accountable_person_id: 70, date: "2025-02-03", note_type_id: 3, note: "Next" };
    expect((await school.ask("POST", `${v1}/notes/1000`, note)).body.note_id).toBe("4");
  });

  it("tells of a school that has no integrations", async () => {
    const school = await openSchool();
    for (const id of [1, 2, 3]) await school.ask("DELETE", `/__mock/school/integrations/${id}`);
    const before = await take(school);
    await school.ask("POST", "/__mock/fixtures", before);
    expect([before.schools[0].integrations, await take(school)]).toEqual([[], before]);
  });

  it("is a session's own", async () => {
    const school = await openSchool();
    await school.ask("POST", "/__mock/fixtures", small, { ...yaml, "X-Mock-Session": "one" });
    expect((await take(school)).schools).toHaveLength(3);
  });

  it("of a large school goes out and in", async () => {
    const school = await openSchool({ size: "large" });
    const written = await text(school);
    expect(written.length).toBeGreaterThan(5_000_000);
    expect(await school.ask("POST", "/__mock/fixtures", written, yaml)).toMatchObject({ status: 200 });
    expect(await text(school)).toBe(written);
  }, 60_000);
});

describe("a document that is wrong changes nothing, and the answer names each place", () => {
  // oxlint-disable-next-line typescript/no-explicit-any -- each case breaks another part of the document
  const cases: [string, (document: any) => unknown, string, string][] = [
    [
      "a reference to nothing",
      (d) => (d.schools[0].learners[3].grade_id = 99),
      "/schools/0/learners/3/grade_id",
      "none of the grades",
    ],
    [
      "a twin",
      (d) => (d.schools[0].notes[1].id = d.schools[0].notes[0].id),
      "/schools/0/notes/1/id",
      "a second one with id 4",
    ],
    [
      "two promises alike",
      (d) => Object.assign(d.schools[0].promises[1], { date_promised: "2024-03-31" }),
      "/schools/0/promises/1/amount_promised",
      "a second one",
    ],
    ["a school twice", (d) => (d.schools[1].id = 1000), "/schools/1/id", "a second one with id 1000"],
    [
      "a field that is unknown",
      (d) => (d.schools[1].accounts[0].debt = 1),
      "/schools/1/accounts/0/debt",
      "no such field",
    ],
    ["a table that is unknown", (d) => (d.schools[0].pets = []), "/schools/0/pets", "no such field"],
    [
      "a day that is none",
      (d) => (d.schools[0].promises[2].date_promised = "2024-02-30"),
      "/schools/0/promises/2/date_promised",
      "a day that exists",
    ],
    [
      "an amount that is none",
      (d) => (d.schools[0].promises[0].amount_paid = -1),
      "/schools/0/promises/0/amount_paid",
      "an amount such as",
    ],
    [
      "a promise of nothing",
      (d) => (d.schools[0].promises[0].amount_promised = "0.00"),
      "/schools/0/promises/0/amount_promised",
      "above zero",
    ],
    [
      "a field that is missing",
      (d) => delete d.schools[0].staff[0].last_name,
      "/schools/0/staff/0/last_name",
      "is missing",
    ],
    [
      "somebody else's account",
      (d) => (d.schools[0].accounts[0].accountable_person_id = 91),
      "/schools/0/accounts/0/accountable_person_id",
      "not on account 1001",
    ],
    [
      "a class of another grade",
      (d) => (d.schools[0].learners[0].register_class_name = "7A"),
      "/schools/0/learners/0/register_class_name",
      "no class of grade",
    ],
    [
      "a learner who left never",
      (d) => (d.schools[0].learners[2].left_on = null),
      "/schools/0/learners/2/left_on",
      "missing",
    ],
    ["records that are no list", (d) => (d.schools[0].marks = {}), "/schools/0/marks", "expected a list of marks"],
    ["a record that is none", (d) => (d.schools[0].marks[5] = 7), "/schools/0/marks/5", "expected an object"],
    ["a school that is none", (d) => (d.schools[2] = null), "/schools/2", ""],
    ["another format", (d) => (d.format = "other/1"), "/format", 'expected "d6-mock-fixtures/1"'],
    ["another day", (d) => (d.today = "soon"), "/today", "expected now or a day"],
    ["a part that is unknown", (d) => (d.school = {}), "/school", "is no part of fixtures"],
  ];

  it.each(cases)("%s", async (_, breaks, pointer, reason) => {
    const school = await openSchool();
    const before = await take(school);
    const broken = structuredClone(before);
    breaks(broken);
    const answer = await school.ask("POST", "/__mock/fixtures", broken);
    expect([answer.status, answer.body.pointer, answer.body.detail]).toEqual([
      400,
      pointer,
      expect.stringContaining(reason),
    ]);
    expect(await take(school)).toEqual(before);
  });

  it("all at once, and at most twenty", async () => {
    const school = await openSchool();
    const broken = await take(school);
    broken.schools[0].learners[0].grade_id = "x";
    broken.schools[0].learners[1].gender = "x";
    const pointers = async () =>
      (await school.ask("POST", "/__mock/fixtures", broken)).body.errors.map(
        ({ pointer }: { pointer: string }) => pointer,
      );
    expect(await pointers()).toEqual(["/schools/0/learners/0/grade_id", "/schools/0/learners/1/gender"]);
    for (const learner of broken.schools[0].learners) learner.grade_id = "x";
    expect(await pointers()).toHaveLength(20);
  });

  it.each(["schools: [", "- 1", "{", "a: *a"])("YAML that cannot be read: %s", async (wrong) => {
    const school = await openSchool();
    expect((await school.ask("POST", "/__mock/fixtures", wrong, yaml)).status).toBe(400);
  });
});

describe("--data", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "d6-mock-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("opens the school that a file describes, on its day, and a reset and a session return to it", async () => {
    const file = join(folder, "school.yaml");
    writeFileSync(file, small);
    const { ready, output } = run("--port", "0", "--data", file);
    const url = await ready;
    expect(output()).toContain(`as ${file} has them`);
    const control = async (method: string, path: string, headers = {}) =>
      (await fetch(`${url}/__mock/${path}`, { method, headers })).json() as Promise<Record<string, unknown>>;
    const total = async (headers = {}) =>
      ((await control("GET", "school/learners", headers))["meta"] as { total: number }).total;
    expect(await control("GET", "clock")).toMatchObject({ today: "2025-02-03" });
    expect(await total()).toBe(1);
    await fetch(`${url}/__mock/school/promises/1`, { method: "DELETE" });
    await control("POST", "reset");
    expect((await fetch(`${url}/__mock/school/promises/1`)).status).toBe(200);
    expect(await total({ "X-Mock-Session": "one" })).toBe(1);
  });

  it("takes a document in code too, and a clock that is named wins", async () => {
    const school = await openSchool({
      data: { format: "d6-mock-fixtures/1", today: "2025-02-03", schools: [] },
      clock: "2026-01-01",
    });
    expect((await school.ask("GET", "/__mock/clock")).body.today).toBe("2026-01-01");
    expect((await school.ask("GET", "/v1/settings/clients")).status).toBe(404);
  });

  it.each([
    ["none.yaml", undefined, "ENOENT"],
    ["school.txt", small, "ends neither in .yaml nor in .json"],
    ["broken.json", "{", "JSON"],
    [
      "wrong.yaml",
      small.replace("parent1_id: 70", "parent1_id: 71"),
      "/schools/0/learners/0/parent1_id: is 71, which none of the parents has",
    ],
  ])("refuses %s with the reason", async (name, written, reason) => {
    const file = join(folder, name);
    if (written !== undefined) writeFileSync(file, written);
    await expect(createMock({ data: file })).rejects.toThrow(`The data in ${file} cannot be used: `);
    await expect(createMock({ data: file })).rejects.toThrow(reason);
  });
});
