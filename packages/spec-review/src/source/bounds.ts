import { BadInput } from "./bad-input.ts";

/** Larger files are refused: JSON is read at once, YAML takes about a second for two megabytes. */
const MAX_MEGABYTES = { json: 80, yaml: 24 };

/** Deeper documents are refused. Real ones, also those without any reference, have fewer than a hundred levels. */
export const MAX_DEPTH = 500;

/** Aliases of YAML may add as many values as these, and not one of them is written down. */
const MAX_ADDED = 1_000_000;

/** @throws BadInput when a file is too large to be read. */
export function requireSize(path: string, bytes: number): void {
  const limit = path.endsWith(".json") ? MAX_MEGABYTES.json : MAX_MEGABYTES.yaml;
  if (bytes <= limit * 1e6) return;
  throw new BadInput(
    `Cannot read ${path}: it has ${Math.ceil(bytes / 1e6)} MB, and at most ${limit} MB are read` +
      `${limit === MAX_MEGABYTES.yaml ? ` of YAML (${MAX_MEGABYTES.json} MB of JSON)` : ""}. Split the document, or compare parts of it.`,
  );
}

/** Text may have brackets without a match, but not so many. */
const MAX_OPEN_BRACKETS = 5000;

/** @throws BadInput when brackets of YAML are nested so deeply that parsing them takes minutes. */
export function requireShallow(path: string, text: string): void {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (open > MAX_OPEN_BRACKETS)
      throw new BadInput(`Cannot read ${path}: its values are nested more than ${MAX_DEPTH} levels deep.`);
  }
}

/**
 * @param mayShare Whether the values come from YAML, whose aliases give one value several places.
 * @throws BadInput when values are nested too deeply, or aliases make far more of them than are written.
 */
export function requireModest(path: string, root: unknown, mayShare: boolean): void {
  const sizes = new Map<object, number>();
  const around = new Set<object>();
  const open: { at: object; members: unknown[]; next: number; size: number }[] = [];
  const enter = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if (mayShare) around.add(value);
    open.push({ at: value, members: Array.isArray(value) ? value : Object.values(value), next: 0, size: 1 });
  };
  enter(root);
  let written = 0;
  for (let last = open.at(-1); last; last = open.at(-1)) {
    if (open.length > MAX_DEPTH)
      throw new BadInput(`Cannot read ${path}: its values are nested more than ${MAX_DEPTH} levels deep.`);
    if (last.next === last.members.length) {
      open.pop();
      written += last.members.length;
      if (mayShare) sizes.set(last.at, last.size);
      around.delete(last.at);
      const outer = open.at(-1);
      if (outer) outer.size += last.size;
      else if (last.size > written + MAX_ADDED)
        throw new BadInput(`Cannot read ${path}: its aliases stand for ${last.size} values. Write them as $ref.`);
      continue;
    }
    const member = last.members[last.next];
    last.next += 1;
    const known = typeof member === "object" && member !== null ? sizes.get(member) : 1;
    if (known !== undefined) last.size += known;
    else if (around.has(member as object))
      throw new BadInput(`Cannot read ${path}: an alias in it stands for a value that it is part of.`);
    else enter(member);
  }
}
