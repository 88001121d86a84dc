import { useState } from "react";
import type { ReactNode } from "react";
import { go, useAddress, withChosen } from "../address/address.ts";
import { journal } from "../control/journal.ts";
import { useStore } from "../control/store.ts";
import { EntryDetail } from "./entry-detail.tsx";
import { EntryFilters } from "./entry-filters.tsx";
import { EntryList } from "./entry-list.tsx";
import { grouped, matching } from "./groups.ts";

/** What was asked and answered, live. */
export function Requests(): ReactNode {
  const { chosen, filters } = useAddress();
  const entries = useStore(journal);
  const [held, setHeld] = useState<typeof entries>();
  const shown = matching(held ?? entries, filters);
  const groups = grouped(shown);
  const [id] = chosen;
  const isNewer = held === undefined ? 0 : entries.findIndex((entry) => entry.id === held[0]?.id);
  const missed = isNewer < 0 ? entries.length : isNewer;
  return (
    <div className={id === undefined ? "split" : "split open"}>
      <section className="list-side" aria-label="Requests">
        <h1 className="hidden">Requests</h1>
        <EntryFilters entries={entries} />
        <div className="row between counts">
          <span role="status">
            {shown.length.toLocaleString()} {shown.length === 1 ? "request" : "requests"}
            {shown.length !== entries.length && held === undefined && ` of ${entries.length.toLocaleString()}`}
          </span>
          <button
            type="button"
            className="button"
            aria-pressed={held !== undefined}
            onClick={() => setHeld(held ? undefined : entries)}
          >
            {held === undefined ? "Stop the list" : `Go on${missed > 0 ? ` (${missed} new)` : ""}`}
          </button>
        </div>
        <EntryList groups={groups} chosen={id} isFiltered={shown.length !== entries.length} />
      </section>
      {id !== undefined && <EntryDetail key={id} id={id} onClose={() => go(withChosen())} />}
    </div>
  );
}
