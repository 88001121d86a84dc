import type { ReactNode } from "react";
import { shownValue } from "./records.ts";
import type { SchoolRecord } from "./records.ts";

interface RecordRowsProps {
  /** What the table is called for those who cannot see it. */
  label: string;
  columns: readonly string[];
  records: readonly SchoolRecord[];
  addressOf: (record: SchoolRecord) => string;
  /** The id of the record that is open beside it. */
  chosen?: string | undefined;
}

/** Records as the rows of a table; each id leads to its record. */
export function RecordRows({ label, columns, records, addressOf, chosen }: RecordRowsProps): ReactNode {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr
              key={`${shownValue(record["school_id"])} ${record.id}`}
              aria-current={String(record.id) === chosen ? "true" : undefined}
            >
              {columns.map((name) => (
                <td key={name}>
                  {name === "id" ? <a href={addressOf(record)}>{record.id}</a> : shownValue(record[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
