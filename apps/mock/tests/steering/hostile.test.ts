import { assert, asyncProperty, constantFrom, integer, nat, oneof } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openSchool } from "../ask.ts";

type School = Awaited<ReturnType<typeof openSchool>>;
let school: School;
// oxlint-disable-next-line typescript/no-explicit-any -- a document is changed wherever chance leads
let document: any;
let tables: { name: string; writable: boolean; fields: { name: string }[] }[];

beforeAll(async () => {
  school = await openSchool();
  document = (await school.ask("GET", "/__mock/fixtures")).body;
  tables = (await school.ask("GET", "/__mock/school")).body.filter(({ writable }: { writable: boolean }) => writable);
});

/** What people and programs send by mistake, and what is at the edge of what is allowed. */
const values = oneof(
  constantFrom<unknown>(
    null,
    "",
    " ",
    "x",
    "0",
    "-1",
    "1.00",
    "2024-02-30",
    "2024-02-29",
    "now",
    true,
    false,
    [],
    {},
    "\0",
    "\ud800",
  ),
  constantFrom<unknown>(
    0,
    -1,
    1,
    1.5,
    2,
    6,
    40,
    90,
    501,
    1000,
    2_147_483_647,
    2_147_483_648,
    1e21,
    "999999999999.99",
    "é".repeat(10_001),
  ),
  integer(),
);

describe("whatever is sent", () => {
  it("in a document is taken or refused with its places, and then nothing has changed", async () => {
    const before = structuredClone(document);
    await assert(
      asyncProperty(nat(), nat(), nat(), nat(), values, async (at, table, row, field, value) => {
        const changed = structuredClone(document);
        const one = changed.schools[at % changed.schools.length];
        const names = Object.keys(one).filter((name) => Array.isArray(one[name]));
        const rows = one[names[table % names.length]!];
        const record = rows[row % rows.length];
        const keys = Object.keys(record);
        record[keys[field % keys.length]!] = value;
        const { status, body } = await school.ask("POST", "/__mock/fixtures", changed);
        expect([200, 400], JSON.stringify(body)).toContain(status);
        if (status === 400) expect(body.pointer).toMatch(/^\/schools\/\d+\//);
        else await school.ask("POST", "/__mock/fixtures", before);
        expect((await school.ask("GET", "/__mock/fixtures")).body).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("to a table is done or refused, and the school still goes out and in", async () => {
    await assert(
      asyncProperty(
        nat(),
        nat(),
        nat(),
        values,
        constantFrom("POST", "PATCH", "DELETE"),
        async (table, row, field, value, method) => {
          const { name, fields } = tables[table % tables.length]!;
          const { data } = (await school.ask("GET", `/__mock/school/${name}?limit=500`)).body;
          if (data.length === 0) return;
          const { id, school_id, ...record } = data[row % data.length];
          const changed = { ...record, [fields[field % fields.length]!.name]: value };
          const address = `/__mock/school/${name}${method === "POST" ? "" : `/${encodeURIComponent(id)}${school_id ? `?school=${school_id}` : ""}`}`;
          const { status, body } = await school.ask(method, address, method === "DELETE" ? undefined : changed);
          expect([200, 201, 204, 400, 409], `${method} ${address} ${JSON.stringify([value, body])}`).toContain(status);
        },
      ),
      { numRuns: 250 },
    );
    const after = (await school.ask("GET", "/__mock/fixtures")).body;
    const { status, body } = await school.ask("POST", "/__mock/fixtures", after);
    expect([status, body.detail]).toEqual([200, undefined]);
    expect((await school.ask("GET", "/__mock/fixtures")).body).toEqual(after);
  }, 60_000);
});
