import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/school/steering/catalogue/catalogue.ts";
import { shapes } from "../../src/school/store/columns.ts";
import { tablesScript } from "../../src/school/store/migrations.ts";

const sqlite = new DatabaseSync(":memory:");
sqlite.exec(tablesScript);
const rows = (sql: string) => sqlite.prepare(sql).all() as Record<string, string | number>[];

describe("what the catalogue reads from the SQL", () => {
  it("is every table that SQLite has", () => {
    const names = rows("select name from sqlite_schema where type = 'table'").map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(catalogue.map(({ table }) => table))).toEqual(new Set(names));
  });

  it.each(catalogue.map(({ table }) => table))("is what SQLite understands of %s", (table) => {
    const { columns, key, unique } = shapes[table];
    const info = rows(`select name, "notnull", pk from pragma_table_info('${table}')`);
    expect(Object.keys(columns)).toEqual(info.map(({ name }) => name));
    expect(Object.keys(columns).filter((name) => columns[name]!.isNullable)).toEqual(
      info.filter((row) => row["notnull"] === 0 && row["pk"] === 0).map(({ name }) => name),
    );
    const inOrder = info
      .filter(({ pk }) => Number(pk) > 0)
      .toSorted((one, two) => Number(one["pk"]) - Number(two["pk"]));
    expect(key).toEqual(inOrder.map(({ name }) => name));
    const keys = rows(
      `select "from", "table" from pragma_foreign_key_list('${table}') where not ("from" = 'school_id' and "table" <> 'schools')`,
    );
    expect(
      Object.entries(columns)
        .flatMap(([from, { to }]) => (to === undefined ? [] : [`${from} ${to}`]))
        .toSorted(),
    ).toEqual(keys.map(({ from, table: to }) => `${from} ${to}`).toSorted());
    const others = rows(
      `select group_concat(info.name) as columns from pragma_index_list('${table}') as list, pragma_index_info(list.name) as info
       where list.origin = 'u' group by list.name`,
    );
    expect(unique.map((one) => one.join()).toSorted()).toEqual(others.map((row) => String(row["columns"])).toSorted());
  });

  it("has no two fields of one name in a table, and no two tables of one name", () => {
    for (const { name, fields } of catalogue) {
      const names = fields.map((field) => field.name);
      expect([name, new Set(names).size]).toEqual([name, names.length]);
    }
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });
});
