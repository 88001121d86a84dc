import type { Place } from "./place.ts";

/** Somebody who uses the published packages from an empty folder. */
export interface Consumer {
  /** With what, version included. */
  name: string;
  does: string;
  /** Throws when something does not work. */
  run(place: Place): Promise<unknown>;
}

/** Consumers of one kind, as a part of the table. */
export interface Kind {
  title: string;
  consumers: Consumer[];
}

/** What a consumer with a package is called: by its name, and the version that is installed. */
export function named(name: string, installed: string): string {
  return `${name} ${installed.slice(installed.lastIndexOf("@") + 1)}`;
}

/** The answer that a call of the published client has to bring. */
export function expectNote(printed: string): void {
  const last = printed.trim().split("\n").at(-1);
  if (last !== "7 Phoned")
    throw new Error(`Expected the last line to be "7 Phoned", but this was printed:\n${printed}`);
}
