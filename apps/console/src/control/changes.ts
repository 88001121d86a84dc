import type { QueryClient } from "@tanstack/react-query";
import type { Entry } from "@d6-integrate/mock/control";
import { started } from "./connection.ts";
import { journal } from "./journal.ts";
import { announce, heard } from "./tabs.ts";
import type { Part } from "./tabs.ts";

const pathsOf: Record<Part, string[]> = {
  rules: ["/__mock/rules"],
  school: ["/__mock/school", "/__mock/clock", "/__mock/snapshots"],
  quirks: ["/__mock/quirks"],
  all: ["/__mock"],
};

/** How long changes are gathered before the page asks anew, in milliseconds. */
const gathering = 250;

/** Has what is shown of a part read anew, here and in other tabs. */
export function changed(queries: QueryClient, part: Part): void {
  refresh(queries, part);
  announce({ kind: "changed", part });
}

function refresh(queries: QueryClient, part: Part): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) => pathsOf[part].some((start) => String(path).startsWith(start)),
  });
}

/** Has what is shown read anew when other tabs or calls of the API change it. Returns how to stop. */
export function followChanges(queries: QueryClient): () => void {
  const due = new Set<Part>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function later(part: Part): void {
    due.add(part);
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const each of due) refresh(queries, each);
      due.clear();
    }, gathering);
  }
  let last = journal.get()[0]?.id;
  const stops = [
    heard((news) => news.kind === "changed" && later(news.part)),
    started.subscribe(() => later("all")),
    journal.subscribe(() => {
      const entries = journal.get();
      const seen = entries.findIndex(({ id }) => id === last);
      for (const part of entries.slice(0, seen < 0 ? entries.length : seen).flatMap(touched)) later(part);
      last = entries[0]?.id;
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function touched({ method, by, status }: Entry): Part[] {
  if (by.startsWith("rule:")) return ["rules"];
  const isRead = ["GET", "HEAD", "OPTIONS"].includes(method);
  return by === "school" && !isRead && status !== null && status < 300 ? ["school"] : [];
}
