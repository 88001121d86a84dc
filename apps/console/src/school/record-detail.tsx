import type { ReactNode } from "react";
import { go, href, withChosen } from "../address/address.ts";
import { control } from "../control/http.ts";
import { Copy } from "../parts/copy.tsx";
import { Question } from "../parts/question.tsx";
import { QueryState } from "../parts/query-state.tsx";
import { useChangeRecord } from "./change-record.ts";
import { PayPromise } from "./pay-promise.tsx";
import { RecordForm } from "./record-form.tsx";
import type { SchoolRecord, Table } from "./records.ts";
import { RelatedRecords } from "./related-records.tsx";
import { Switches } from "./switches.tsx";

interface RecordDetailProps {
  table: Table;
  tables: Table[];
  id: string;
  /** The id of its school, where that is known. */
  school: string | null;
}

/** A record with what refers to it and what it refers to. */
export function RecordDetail({ table, tables, id, school }: RecordDetailProps): ReactNode {
  const record = control.useQuery("get", "/__mock/school/{table}/{id}", {
    params: { path: { table: table.name, id }, ...(school !== null && { query: { school: Number(school) } }) },
  });
  return (
    <section className="detail-side" aria-label="The record">
      <button
        type="button"
        className="button quiet close"
        aria-label="Close the record"
        onClick={() => go(withChosen([table.name]))}
      >
        ×
      </button>
      <h2>
        {table.name} {id}
      </h2>
      <QueryState query={record}>
        {(data) => <Shown key={JSON.stringify(data)} record={data} table={table} tables={tables} />}
      </QueryState>
    </section>
  );
}

function Shown({ record, table, tables }: { record: SchoolRecord; table: Table; tables: Table[] }): ReactNode {
  const { change, remove } = useChangeRecord(table);
  const fields = table.fields.filter(({ name, writable }) => writable && name in record);
  const kept = Object.entries(record).filter(([name]) => !fields.some((field) => field.name === name));
  return (
    <>
      <dl className="pairs">
        {kept.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{String(value)}</dd>])}
      </dl>
      {table.name === "promises" && <PayPromise promise={record} />}
      {table.name === "integrations" && <Switches integration={record} />}
      {table.writable && fields.length > 0 && (
        <details open={table.name !== "integrations"}>
          <summary>Edit</summary>
          <RecordForm
            table={table}
            fields={fields}
            record={record}
            does="Save"
            onSubmit={(changes) => void change(record, changes)}
          />
        </details>
      )}
      <div className="row wrap">
        <Copy label="Copy link" text={() => location.href} />
        {table.writable && (
          <Question
            button={
              <button type="button" className="button danger">
                Remove…
              </button>
            }
            title={`Remove ${table.name} ${record.id}?`}
            text="It cannot be undone. A snapshot, kept before under State, would bring it back."
            does="Remove"
            onYes={() => void remove(record).then((done) => done && go(href("school", [table.name])))}
          />
        )}
      </div>
      <RelatedRecords record={record} table={table} tables={tables} />
    </>
  );
}
