import type { DatabaseSync } from "node:sqlite";

/** How many records a table has, and how many of them a school: a large one among others. */
const records = { all: 100_000, ofSchool: 10_000 };

/** How many records share what follows the school in an index, such as a family or a day. */
const ofOne = 4;

/**
 * Tells SQLite how the records are spread, as if it had counted: without, it takes a school for a handful of records and
 * reads all of them to show twenty. What it has counted at a small school would tell the same tale.
 */
export function setStatistics(sqlite: DatabaseSync): void {
  // To count one small table is how the table of statistics is made.
  sqlite.exec("analyze api_types; delete from sqlite_stat1");
  const insert = sqlite.prepare("insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)");
  for (const { table, index, columns, isUnique } of indexes(sqlite)) {
    const [first, ...others] = columns;
    if (first !== "school_id") continue;
    const shares = others.map((_, place) => (isUnique && place === others.length - 1 ? 1 : ofOne));
    insert.run(table, index, [records.all, records.ofSchool, ...shares].join(" "));
  }
  sqlite.exec("analyze sqlite_schema");
}

function indexes(sqlite: DatabaseSync) {
  return sqlite
    .prepare(
      `select tables.name as "table", list.name as "index", list."unique" as "isUnique", json_group_array(info.name) as columns
       from sqlite_schema as tables, pragma_index_list(tables.name) as list, pragma_index_info(list.name) as info
       where tables.type = 'table' group by list.name order by info.seqno`,
    )
    .all()
    .map((row) => ({ ...row, columns: JSON.parse(String(row["columns"])) }) as unknown as Index);
}

interface Index {
  table: string;
  index: string;
  columns: string[];
  isUnique: number;
}
