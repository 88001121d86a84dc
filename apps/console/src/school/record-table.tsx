import { keepPreviousData } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactNode } from "react";
import { go, useAddress, withChosen, withFilters } from "../address/address.ts";
import { control } from "../control/http.ts";
import { QueryState } from "../parts/query-state.tsx";
import { Window } from "../parts/window.tsx";
import { RecordForm } from "./record-form.tsx";
import { RecordRows } from "./record-rows.tsx";
import { pageSize } from "./records.ts";
import type { SchoolRecord, Table } from "./records.ts";
import { useChangeRecord } from "./change-record.ts";

/** The records of a table, page by page; the mock searches and pages them. */
export function RecordTable({ table }: { table: Table }): ReactNode {
  const { chosen, filters } = useAddress();
  const [isAdding, setAdding] = useState(false);
  const { add } = useChangeRecord(table);
  const text = filters.get("text") ?? "";
  const offset = Number(filters.get("offset") ?? "0");
  const records = control.useQuery(
    "get",
    "/__mock/school/{table}",
    {
      params: {
        path: { table: table.name },
        query: { limit: pageSize, offset, ...(text !== "" && { search: text }) },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const total = records.data?.meta.total ?? 0;
  const turn = (to: number) => go(withFilters({ offset: to === 0 ? "" : String(to) }));
  return (
    <>
      <p className="quiet-text">{table.about}</p>
      <search className="filters">
        <input
          type="search"
          aria-label={`Search ${table.name}`}
          placeholder="Search: a text, or an id"
          value={text}
          onChange={({ target }) => go(withFilters({ text: target.value, offset: "" }), { replace: true })}
        />
        {table.writable && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            Add…
          </button>
        )}
      </search>
      <QueryState query={records}>
        {({ data }) =>
          data.length === 0 ? (
            <p className="empty">{text === "" ? "The table is empty." : `No record has “${text}” in it.`}</p>
          ) : (
            <RecordRows
              label={`Records of ${table.name}`}
              columns={Object.keys(data[0]!)}
              records={data}
              addressOf={(record) => recordAddress(table.name, record)}
              chosen={chosen[1]}
            />
          )
        }
      </QueryState>
      <div className="row between">
        <span role="status">
          {total.toLocaleString()} {total === 1 ? "record" : "records"}
          {total > pageSize && `, ${offset + 1} to ${Math.min(offset + pageSize, total)}`}
        </span>
        {total > pageSize && (
          <span className="row">
            <button
              type="button"
              className="button"
              disabled={offset === 0}
              onClick={() => turn(Math.max(0, offset - pageSize))}
            >
              Before
            </button>
            <button
              type="button"
              className="button"
              disabled={offset + pageSize >= total}
              onClick={() => turn(offset + pageSize)}
            >
              Next
            </button>
          </span>
        )}
      </div>
      <Window title={`Add to ${table.name}`} isOpen={isAdding} onClose={() => setAdding(false)}>
        <RecordForm
          table={table}
          fields={table.fields.filter(({ name, required, writable }) => name !== "id" && (required || writable))}
          does="Add"
          onSubmit={(fields) => void add(fields).then((isAdded) => isAdded && setAdding(false))}
        />
      </Window>
    </>
  );
}

/** The address of a record; ids are only unique within a school. */
function recordAddress(table: string, record: SchoolRecord): string {
  const school = record["school_id"];
  return withChosen([table, record.id], typeof school === "number" ? { school: String(school) } : {});
}
