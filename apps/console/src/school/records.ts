import type { components } from "@d6-integrate/mock/control";
import { control } from "../control/http.ts";

export type Table = components["schemas"]["Table"];
export type SchoolRecord = components["schemas"]["Record"];
export type TableField = Table["fields"][number];

/** How many records a page of a table has. */
export const pageSize = 50;

export const useTables = () => control.useQuery("get", "/__mock/school", {}, { staleTime: Infinity });

/** The query that tells records of the same id in several schools apart. */
export const schoolOf = ({ school_id: school }: SchoolRecord) =>
  typeof school === "number" ? { query: { school } } : {};

export const shownValue = (value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? "" : typeof value === "boolean" ? (value ? "yes" : "no") : String(value);

interface FieldSchema {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: FieldSchema[];
  description?: string;
  format?: string;
}

/** What an input for a field is like, by the schema that the mock gives it. */
export function inputOf({ schema }: TableField) {
  const all = [schema as FieldSchema, ...((schema as FieldSchema).anyOf ?? [])];
  const types = all.flatMap(({ type = [] }) => type);
  const listed = all.find(({ enum: values }) => values)?.enum?.map(String);
  return {
    types,
    choices: types.includes("boolean") ? ["true", "false"] : listed,
    hint: all.find(({ description }) => description)?.description,
    type: all.some(({ format }) => format === "date") ? "date" : "text",
  };
}
