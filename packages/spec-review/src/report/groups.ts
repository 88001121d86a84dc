import type { Change, Place } from "../changes/change.ts";
import { canonical } from "../source/values.ts";

/** Changes that say the same of one or more places. */
export interface Group {
  /** The first of them, with the operations of all. */
  readonly change: Change;
  readonly all: readonly Change[];
}

/** More places than these are counted. */
const MAX_PLACES = 3;

/** Changes in their order, each told once however many places it is at. */
export function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { severity, rule, message, side, types, examples, accepted } = change;
    const said = [types?.before, types?.after, examples?.before, examples?.after, accepted?.place];
    const key = canonical([severity, rule, message, side, ...said.map((text) => text ?? null)]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((all) => {
    const operations = new Map(all.flatMap((one) => one.operations).map((reach) => [reach.name, reach]));
    return { change: { ...all[0]!, operations: [...operations.values()] }, all };
  });
}

/** Places of a group in words; with `isWhole` all of them. */
export function placesOf<Text>({ all }: Group, textOf: (change: Change) => Text, isWhole: boolean): [Text[], string] {
  const shown = isWhole ? all : all.slice(0, MAX_PLACES);
  const rest = all.length - shown.length;
  return [shown.map(textOf), rest > 0 ? `and ${rest} more places, which --all shows` : ""];
}

/** A place as `file:line`. */
export function shortPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}
