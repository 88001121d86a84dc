import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { go, href, withChosen } from "../address/address.ts";
import type { Group } from "./groups.ts";
import { clock } from "../parts/times.ts";

const rowHeight = 34;

interface EntryListProps {
  groups: Group[];
  /** The id of the entry that is open. */
  chosen: string | undefined;
  isFiltered: boolean;
}

/** The list draws only the rows that can be seen: a thousand cost no more than thirty. */
export function EntryList({ groups, chosen, isFiltered }: EntryListProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => groups[index]!.entry.id,
    overscan: 8,
    useFlushSync: false,
  });
  const at = groups.findIndex(({ entry }) => entry.id === chosen);
  const newest = groups[0]?.entry.id;
  const before = useRef(newest);
  useEffect(() => {
    // Whoever has scrolled down reads on at the same place while calls come in.
    const element = scroller.current;
    const added = groups.findIndex(({ entry }) => entry.id === before.current);
    before.current = newest;
    if (element && element.scrollTop > 0 && added > 0) element.scrollTop += added * rowHeight;
  }, [newest, groups]);

  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && chosen !== undefined) go(withChosen());
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(at + step, 0), groups.length - 1);
    const group = groups[next];
    if (!group) return;
    rows.scrollToIndex(next);
    go(withChosen([group.entry.id]), { replace: true });
  }

  if (groups.length === 0) return <Empty isFiltered={isFiltered} />;
  return (
    <div
      role="table"
      aria-label="Requests, the newest first"
      aria-rowcount={groups.length}
      className="entries"
      ref={scroller}
      tabIndex={0}
      onKeyDown={press}
    >
      <div role="rowgroup" className="entry-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <Row key={groups[index]!.entry.id} group={groups[index]!} index={index} top={start} isChosen={index === at} />
        ))}
      </div>
    </div>
  );
}

function Row({
  group: { entry, count },
  index,
  top,
  isChosen,
}: {
  group: Group;
  index: number;
  top: number;
  isChosen: boolean;
}) {
  const { id, method, path, operation, status, milliseconds, by, time } = entry;
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-current={isChosen ? "true" : undefined}
      className="entry"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => go(withChosen([id]))}
    >
      <span role="cell" className={`status ${statusKind(status)}`}>
        {status ?? "none"}
      </span>
      <span role="cell" className="method">
        {method}
      </span>
      <span role="cell" className="path" title={path}>
        <a href={withChosen([id])} tabIndex={-1} onClick={(event) => event.preventDefault()}>
          {path}
        </a>
        {count > 1 && <span className="count">×{count}</span>}
      </span>
      <span role="cell" className="operation">
        {operation}
      </span>
      <span role="cell" className="by">
        {by}
      </span>
      <span role="cell" className="took">
        {milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms
      </span>
      <span role="cell" className="time">
        {clock(time)}
      </span>
    </div>
  );
}

export const statusKind = (status: number | null): string => (status === null ? "s0" : `s${Math.floor(status / 100)}`);

const Empty = ({ isFiltered }: { isFiltered: boolean }): ReactNode => (
  <div className="empty">
    {isFiltered ? (
      <p>No request fits these filters.</p>
    ) : (
      <>
        <p>Nobody has asked anything yet.</p>
        <p>
          Send your app to <code>{location.origin}/api</code>, or copy a call from <a href={href("start")}>Start</a>.
        </p>
      </>
    )}
  </div>
);
