import { schema } from "./schema.ts";
import type { Tables } from "./tables.ts";

/** What the SQL of a table says of one of its columns. */
export interface Column {
  isNullable: boolean;
  /** The table whose records it refers to. */
  to: keyof Tables | undefined;
}

/** What the SQL says of a table, so that nobody has to say it twice. */
export interface Shape {
  columns: Record<string, Column>;
  /** The columns that tell a record from all others of the table. */
  key: string[];
  /** Further columns whose values no two records have alike. */
  unique: string[][];
}

/** Every table as the schema has it. */
export const shapes: Record<keyof Tables, Shape> = Object.fromEntries(
  schema.flatMap((statement) => {
    const [, name, body] = /^create table (\w+) \((.*)\)$/s.exec(statement) ?? [];
    return name === undefined ? [] : [[name, shapeOf(body!)]];
  }),
) as Record<keyof Tables, Shape>;

function shapeOf(body: string): Shape {
  const parts = body.split(/,(?![^(]*\))/).map((part) => part.trim());
  const columns: Shape["columns"] = {};
  const unique: string[][] = [];
  let key: string[] = [];
  for (const part of parts) {
    const list = listed(/\(([^)]*)\)/.exec(part)?.[1]);
    if (part.startsWith("primary key")) key = list;
    else if (part.startsWith("unique")) unique.push(list);
    else if (part.startsWith("foreign key"))
      columns[list.at(-1)!]!.to = /references (\w+)/.exec(part)![1] as keyof Tables;
    else if (!part.startsWith("check")) {
      const name = /^\w+/.exec(part)![0];
      const isKey = part.includes("primary key");
      if (isKey) key = [name];
      columns[name] = {
        isNullable: !isKey && !part.includes("not null"),
        to: /references\s+(\w+)/.exec(part)?.[1] as keyof Tables | undefined,
      };
    }
  }
  return { columns, key, unique };
}

function listed(names = ""): string[] {
  return names.split(",").map((name) => name.trim());
}
