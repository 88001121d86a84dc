import type { ReactNode } from "react";
import { href } from "../address/address.ts";
import { control } from "../control/http.ts";
import { RecordRows } from "./record-rows.tsx";
import type { SchoolRecord, Table, TableField } from "./records.ts";

interface RelatedRecordsProps {
  record: SchoolRecord;
  table: Table;
  tables: Table[];
}

/** What the record refers to, and what refers to it: a note's promises, a learner's parents and marks. */
export function RelatedRecords({ record, table, tables }: RelatedRecordsProps): ReactNode {
  const to = table.fields.filter(
    ({ name, refers_to: other }) => other !== undefined && (record[name] ?? null) !== null,
  );
  const from = tables.flatMap((other) =>
    other.fields.filter(({ refers_to: target }) => target === table.name).map((field) => ({ other, field })),
  );
  const school = typeof record["school_id"] === "number" ? { school: String(record["school_id"]) } : undefined;
  return (
    <>
      {to.length > 0 && (
        <>
          <h3>Refers to</h3>
          <p className="row wrap">
            {to.map(({ name, refers_to: other }) => (
              <a key={name} href={href("school", [other!, String(record[name])], school)}>
                {name}: {other} {record[name]}
              </a>
            ))}
          </p>
        </>
      )}
      {school !== undefined &&
        from.map(({ other, field }) => (
          <Referring key={`${other.name} ${field.name}`} record={record} other={other} field={field} school={school} />
        ))}
    </>
  );
}

interface ReferringProps {
  record: SchoolRecord;
  other: Table;
  field: TableField;
  school: { school: string };
}

/** At most so many are looked through. */
const most = 500;

function Referring({ record, other, field, school }: ReferringProps): ReactNode {
  const { data } = control.useQuery("get", "/__mock/school/{table}", {
    params: {
      path: { table: other.name },
      query: { search: String(record.id), school: Number(school.school), limit: most },
    },
  });
  // The search finds the id in every field.
  const records = data?.data.filter((each) => String(each[field.name]) === String(record.id)) ?? [];
  if (records.length === 0) return null;
  const columns = Object.keys(records[0]!).filter((name) => name !== "school_id" && name !== field.name);
  return (
    <section>
      <h3>
        {other.name.replaceAll("_", " ")}, by {field.name}
      </h3>
      <RecordRows
        label={`${other.name} by ${field.name}`}
        columns={columns}
        records={records}
        addressOf={({ id }) => href("school", [other.name, id], school)}
      />
    </section>
  );
}
