import { type Document, shownPath } from "../documents/document.ts";
import type { Cursor } from "../source/cursor.ts";

/** A file of the two documents whose text differs; undefined where a side does not have it. */
export interface FilePair {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The files that differ, by path. The documents themselves belong together whatever they are called. */
export function changedFiles(
  [base, before]: readonly [Document, Cursor],
  [head, after]: readonly [Document, Cursor],
): FilePair[] {
  const [old, now] = [textsOf(base, before), textsOf(head, after)];
  const [main, other] = [shownPath(base.path, base.root), shownPath(head.path, head.root)];
  if (main !== other) {
    const text = old.get(main);
    old.delete(main);
    if (text !== undefined) old.set(other, text);
  }
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return paths
    .map((path) => ({
      path: path === other && main !== other ? `${main} → ${other}` : path,
      before: old.get(path),
      after: now.get(path),
    }))
    .filter((pair) => pair.before !== pair.after);
}

function textsOf({ root }: Document, { sources }: Cursor): Map<string, string> {
  return new Map(sources.all().map(({ path, text }) => [shownPath(path, root), text]));
}
