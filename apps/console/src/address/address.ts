import { useSyncExternalStore } from "react";

/** Where the reader is: a view, what is chosen in it, and how it is filtered. All of it is in the address. */
export interface Address {
  view: string;
  /** What is chosen in the view, such as an entry, or a table and a record. */
  chosen: string[];
  filters: URLSearchParams;
}

function read(): Address {
  const [path = "", query = ""] = location.hash.slice(1).split("?", 2);
  const [view = "", ...chosen] = path.split("/").slice(1).map(decoded);
  return { view: view || "start", chosen: chosen.filter((part) => part !== ""), filters: new URLSearchParams(query) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let [hash, current] = [location.hash, read()];

function snapshot(): Address {
  if (hash !== location.hash) [hash, current] = [location.hash, read()];
  return current;
}

const listeners = new Set<() => void>();
addEventListener("hashchange", tell);

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAddress = (): Address => useSyncExternalStore(subscribe, snapshot);

/** The session that the page is about; empty for what everybody shares who names none. */
export const sessionInAddress = (): string => snapshot().filters.get("session") ?? "";

/** The address of a place. The session stays, unless the filters name another. */
export function href(view: string, chosen: (string | number)[] = [], filters: Record<string, string> = {}): string {
  const query = new URLSearchParams(
    Object.entries({ session: sessionInAddress(), ...filters }).filter(([, value]) => value !== ""),
  );
  const path = [view, ...chosen].map((part) => encodeURIComponent(part)).join("/");
  return `#/${path}${query.size > 0 ? `?${query.toString()}` : ""}`;
}

/** The reference is a page of its own; without an operation, its beginning. */
export const referenceOf = (operation?: string): string =>
  `/__mock/reference${operation === undefined ? "" : `?operation=${encodeURIComponent(operation)}`}`;

/** Goes to an address; what replaces the present one is no step back. */
export function go(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  // At once, since an input that shows a filter would lose what is typed until then.
  tell();
}

/** The present place with other filters. */
export function withFilters(changes: Record<string, string>): string {
  const { view, chosen, filters } = snapshot();
  return href(view, chosen, { ...Object.fromEntries(filters), ...changes });
}

/** The present filters with another choice. */
export function withChosen(chosen: (string | number)[] = [], changes: Record<string, string> = {}): string {
  const { view, filters } = snapshot();
  return href(view, chosen, { ...Object.fromEntries(filters), ...changes });
}
