import { tableFeatures, useTable } from "@tanstack/react-table";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
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

/** The mock searches, sorts and pages: what is left for the table are its rows and columns. */
const features = tableFeatures({});

/** Records as the rows of a table; each id leads to its record. */
export function RecordRows({ label, columns, records, addressOf, chosen }: RecordRowsProps): ReactNode {
  const names = columns.join(" ");
  const definitions = useMemo(
    () =>
      names.split(" ").map((name): ColumnDef<typeof features, SchoolRecord> => ({
        id: name,
        header: name,
        accessorFn: (record) => shownValue(record[name]),
      })),
    [names],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: records,
    getRowId: (record) => `${shownValue(record["school_id"])} ${record.id}`,
  });
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="plain">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col">
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} aria-current={String(row.original.id) === chosen ? "true" : undefined}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  {cell.column.id === "id" ? (
                    <a href={addressOf(row.original)}>{row.original.id}</a>
                  ) : (
                    cell.getValue<string>()
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
