import type { Entry } from "@d6-integrate/mock/control";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { go, useAddress, withFilters } from "../address/address.ts";

/** Filters are in the address: they survive a reload, and can be sent to others. */
export function EntryFilters({ entries }: { entries: readonly Entry[] }): ReactNode {
  const { filters } = useAddress();
  const set = (name: string, value: string) => go(withFilters({ [name]: value }), { replace: true });
  const value = (name: string) => filters.get(name) ?? "";
  const operations = useMemo(
    () => [...new Set(entries.flatMap(({ operation }) => operation ?? []))].toSorted(),
    [entries],
  );
  const only = value("only").split(" ").filter(Boolean);
  const toggle = (name: string) =>
    set("only", (only.includes(name) ? only.filter((each) => each !== name) : [...only, name]).join(" "));
  const isAny = ["text", "operation", "status", "only"].some((name) => value(name) !== "");
  return (
    <search className="filters">
      <input
        type="search"
        aria-label="Search the requests"
        placeholder="Search: path, header, reason"
        value={value("text")}
        onChange={({ target }) => set("text", target.value)}
      />
      <select
        aria-label="Operation"
        value={value("operation")}
        onChange={({ target }) => set("operation", target.value)}
      >
        <option value="">All operations</option>
        {(operations.includes(value("operation")) || value("operation") === ""
          ? operations
          : [value("operation"), ...operations]
        ).map((id) => (
          <option key={id}>{id}</option>
        ))}
      </select>
      <select aria-label="Status" value={value("status")} onChange={({ target }) => set("status", target.value)}>
        <option value="">All statuses</option>
        {["2xx", "3xx", "4xx", "5xx"].map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
        <option value="none">No answer</option>
      </select>
      <button
        type="button"
        className="button"
        aria-pressed={only.includes("failures")}
        onClick={() => toggle("failures")}
      >
        Only failures
      </button>
      <button type="button" className="button" aria-pressed={only.includes("others")} onClick={() => toggle("others")}>
        Not by the school
      </button>
      {isAny && (
        <button
          type="button"
          className="button quiet"
          onClick={() => go(withFilters({ text: "", operation: "", status: "", only: "" }), { replace: true })}
        >
          Show all
        </button>
      )}
    </search>
  );
}
