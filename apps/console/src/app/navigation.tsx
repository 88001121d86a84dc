import type { ReactNode } from "react";
import { go, href, referenceOf, useAddress, withFilters } from "../address/address.ts";
import { journal } from "../control/journal.ts";
import { useStore } from "../control/store.ts";
import { viewOf, views } from "./views.ts";

/** Where one can go, and whose school and requests are shown. */
export function Navigation(): ReactNode {
  const { view } = useAddress();
  const current = viewOf(view);
  return (
    <header className="top">
      <a className="brand" href={href("start")}>
        d6 mock
      </a>
      <nav aria-label="Views">
        {views.map(({ path, name }) => (
          <a key={path} href={href(path)} aria-current={current.path === path ? "page" : undefined}>
            {name}
          </a>
        ))}
        <a href={referenceOf()}>Reference</a>
      </nav>
      <SessionChoice />
    </header>
  );
}

function SessionChoice(): ReactNode {
  const { filters } = useAddress();
  const entries = useStore(journal);
  const session = filters.get("session") ?? "";
  const names = new Set(entries.flatMap((entry) => (entry.session === null ? [] : [entry.session])));
  if (session !== "") names.add(session);
  return (
    <label className="session">
      Session
      <select value={session} onChange={({ target }) => go(withFilters({ session: target.value }))}>
        <option value="">All, none named</option>
        {[...names].toSorted().map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
