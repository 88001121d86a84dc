import { SteeringError } from "./catalogue/steering-error.ts";

/** A kept state, as it is listed. */
export interface Snapshot {
  name: string;
  /** When it was kept, in ISO 8601. */
  kept: string;
  /** The day in the school then, or `now` where it followed the real one. */
  today: string;
  bytes: number;
}

/** A state that can be returned to. */
export interface State {
  records: Uint8Array;
  today: string;
}

/** States of a school by their names. */
export interface Snapshots {
  list(): Promise<Snapshot[]>;
  /** What is known of a state; throws a SteeringError when there is none of this name. */
  get(name: string): Promise<Snapshot>;
  /** Keeps a state, instead of one that had the name before. */
  keep(name: string, state: State): Promise<Snapshot>;
  /** The state of a name; throws a SteeringError when there is none. */
  state(name: string): Promise<State>;
  remove(name: string): Promise<void>;
}

/** The most that a session keeps. */
export const mostSnapshots = 50;
export const mostBytes = 64_000_000;

const wellNamed = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;

/** Checks a name before anything is done for it. */
export function checkSnapshotName(name: string): void {
  if (wellNamed.test(name)) return;
  const detail = `${JSON.stringify(name.slice(0, 80))} is no name of a snapshot, expected up to 64 letters, digits, spaces, dots, hyphens and underscores, the first a letter or a digit.`;
  throw new SteeringError(400, "The name cannot be taken", detail);
}

/** The error for a name under which nothing is kept. */
export function unknownSnapshot(name: string, names: string[]): SteeringError {
  const kept = names.length === 0 ? "none is kept" : `kept are ${names.join(", ")}`;
  return new SteeringError(404, "There is no such snapshot", `No snapshot is called ${name}; ${kept}.`);
}

/** Refuses a state for which there is no room beside the others. */
export function checkRoom(bytes: number, others: Pick<Snapshot, "bytes">[]): void {
  if (others.length >= mostSnapshots) throw tooMuch(`${mostSnapshots} snapshots are kept already`);
  const used = others.reduce((sum, other) => sum + other.bytes, 0);
  if (used + bytes <= mostBytes) return;
  throw tooMuch(`This one has ${bytes} bytes, the others ${used}, and a session keeps at most ${mostBytes}`);
}

export function createSnapshots(): Snapshots {
  const kept = new Map<string, Snapshot & State>();

  function known(name: string): Snapshot & State {
    checkSnapshotName(name);
    const snapshot = kept.get(name);
    if (snapshot) return snapshot;
    throw unknownSnapshot(name, [...kept.keys()]);
  }

  return {
    list: async () => [...kept.values()].map(shown),
    get: async (name) => shown(known(name)),
    async keep(name, state) {
      checkSnapshotName(name);
      const bytes = state.records.byteLength;
      checkRoom(
        bytes,
        [...kept.values()].filter((other) => other.name !== name),
      );
      const snapshot = { name, kept: new Date().toISOString(), bytes, ...state };
      kept.set(name, snapshot);
      return shown(snapshot);
    },
    async state(name) {
      const { records, today } = known(name);
      return { records, today };
    },
    async remove(name) {
      kept.delete(known(name).name);
    },
  };
}

const tooMuch = (reason: string): SteeringError =>
  new SteeringError(413, "There is no room for the snapshot", `${reason}. Delete one first.`);

const shown = ({ name, kept, today, bytes }: Snapshot): Snapshot => ({ name, kept, today, bytes });
