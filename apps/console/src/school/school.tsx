import type { ReactNode } from "react";
import { href, useAddress } from "../address/address.ts";
import { QueryState } from "../parts/query-state.tsx";
import { RecordDetail } from "./record-detail.tsx";
import { RecordTable } from "./record-table.tsx";
import { useTables } from "./records.ts";
import { SchoolState } from "./school-state.tsx";

/** The records of the school, and its state. */
export function School(): ReactNode {
  const { chosen, filters } = useAddress();
  const [name, id] = chosen;
  const tables = useTables();
  return (
    <QueryState query={tables}>
      {(all) => {
        const table = all.find((each) => each.name === name);
        return (
          <div className={id === undefined ? "split school" : "split open school"}>
            <section className="list-side" aria-label="Tables">
              <h1 className="hidden">School</h1>
              <nav className="tables" aria-label="Tables">
                <a href={href("school")} aria-current={name === undefined ? "page" : undefined}>
                  State
                </a>
                {all.map((each) => (
                  <a
                    key={each.name}
                    href={href("school", [each.name])}
                    aria-current={each === table ? "page" : undefined}
                  >
                    {each.name.replaceAll("_", " ")}
                  </a>
                ))}
              </nav>
              {name === undefined && <SchoolState />}
              {table && <RecordTable key={table.name} table={table} />}
              {name !== undefined && !table && <p className="empty">There is no table {name}. Choose one above.</p>}
            </section>
            {table && id !== undefined && (
              <RecordDetail key={`${name} ${id}`} table={table} tables={all} id={id} school={filters.get("school")} />
            )}
          </div>
        );
      }}
    </QueryState>
  );
}
