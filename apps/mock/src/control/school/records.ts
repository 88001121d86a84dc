import { catalogue } from "../../school/steering/catalogue/catalogue.ts";
import type { Table } from "../../school/steering/catalogue/catalogue.ts";
import { fieldSchema, isGivenOut } from "../../school/steering/catalogue/field-schema.ts";
import type { components } from "../../document/schema.gen.ts";
import type { Handlers } from "../frame/handler.ts";
import { bySchool } from "./by-school.ts";

type Described = components["schemas"]["Table"];

/** The records of the school. */
export const records = {
  listTables: () => ({ status: 200, body: catalogue.filter(({ isHidden }) => !isHidden).map(described) }),

  listRecords: (call) =>
    bySchool(call, async (school) => ({ status: 200 as const, body: await school.list(call.path.table, call.query) })),

  addRecord: (call) =>
    bySchool(call, async (school) => {
      const record = await school.add(call.path.table, call.body);
      const location = `/__mock/school/${call.path.table}/${encodeURIComponent(String(record["id"]))}`;
      return { status: 201 as const, body: record, headers: { location } };
    }),

  getRecord: (call) =>
    bySchool(call, async (school) => ({
      status: 200 as const,
      body: await school.one(call.path.table, call.path.id, call.query.school),
    })),

  changeRecord: (call) =>
    bySchool(call, async (school) => ({
      status: 200 as const,
      body: await school.change(call.path.table, call.path.id, call.body, call.query.school),
    })),

  removeRecord: (call) =>
    bySchool(call, async (school) => {
      await school.remove(call.path.table, call.path.id, call.query.school);
      return { status: 204 as const };
    }),

  payPromise: (call) =>
    bySchool(call, async (school) => ({
      status: 201 as const,
      body: await school.pay(String(call.path.id), call.body, call.query.school),
    })),

  putIntegration: (call) =>
    bySchool(call, async (school) => ({
      status: 200 as const,
      body: await school.switchIntegration(call.path.school, call.path.api_type, call.body),
    })),
} satisfies Partial<Handlers>;

const described = (table: Table): Described => ({
  name: table.name,
  about: table.about,
  writable: !table.isList,
  fields: table.fields.map((field) => ({
    name: field.name,
    schema: fieldSchema(field) as Record<string, never>,
    required: field.value === undefined && !isGivenOut(table, field),
    writable: !table.isList && !field.isKey && field.keptBy === undefined,
    searched: field.kind.search !== undefined,
    ...(field.to && { refers_to: catalogue.find(({ table: known }) => known === field.to)!.name }),
  })),
});
