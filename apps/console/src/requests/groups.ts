import type { Entry } from "@d6-integrate/mock/control";

/** Equal failures one after the other, or a single call. */
export interface Group {
  /** The newest. */
  entry: Entry;
  count: number;
  /** How many calls come before it in the list. */
  index: number;
}

export const isFailure = ({ status }: Entry): boolean => status === null || status >= 400;

/** Puts failures that are alike and follow each other into one group. */
export function grouped(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = groups.at(-1);
    if (last && isFailure(entry) && kind(entry) === kind(last.entry)) last.count++;
    else groups.push({ entry, count: 1, index });
  }
  return groups;
}

const kind = ({ method, path, status, by, session, query }: Entry): string =>
  JSON.stringify([method, path, status, by, session, query]);

/** The entries that the filters of the address let through. */
export function matching(entries: readonly Entry[], filters: URLSearchParams): readonly Entry[] {
  const of = (name: string) => filters.get(name) ?? "";
  const [session, operation, status, text, only] = [
    of("session"),
    of("operation"),
    of("status"),
    of("text").toLowerCase(),
    of("only").split(" "),
  ];
  const tests: ((entry: Entry) => boolean)[] = [];
  if (session !== "") tests.push((entry) => entry.session === session);
  if (operation !== "") tests.push((entry) => entry.operation === operation);
  if (status !== "") tests.push((entry) => `${entry.status ?? "none"}`[0] === status[0]);
  if (only.includes("failures")) tests.push(isFailure);
  if (only.includes("others")) tests.push(({ by }) => by !== "school");
  if (text !== "") tests.push((entry) => searched(entry).includes(text));
  return tests.length === 0 ? entries : entries.filter((entry) => tests.every((test) => test(entry)));
}

const searchedTexts = new WeakMap<Entry, string>();

/** All of an entry as text. It is made once, since a search looks at every entry with each key. */
function searched(entry: Entry): string {
  const known = searchedTexts.get(entry) ?? JSON.stringify(entry).toLowerCase();
  searchedTexts.set(entry, known);
  return known;
}
