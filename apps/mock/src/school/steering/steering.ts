import { createSnapshots, checkSnapshotName } from "./snapshots.ts";
import type { Snapshot } from "./snapshots.ts";
import { takeFixtures } from "./fixtures/document.ts";
import type { Fixtures } from "./fixtures/document.ts";
import { readFixtures } from "./fixtures/reading.ts";
import { switchIntegration } from "./integrations.ts";
import type { Switches } from "./integrations.ts";
import { payPromise } from "./payments.ts";
import type { Paid, Payment } from "./payments.ts";
import { addRecord, changeRecord, removeRecord } from "./records/record-changes.ts";
import { listRecords, oneRecord } from "./records/records.ts";
import type { Records, Room, Wanted } from "./records/records.ts";
import { shown } from "./records/rows.ts";
import type { Shown } from "./records/rows.ts";
import { malformed } from "./catalogue/steering-error.ts";
import { daysBetween } from "../rules/calendar.ts";
import { isDay } from "../rules/clock.ts";
import type { SchoolClock } from "../rules/school-clock.ts";
import type { Rows } from "../store/tables.ts";
import type { Database } from "../store/store.ts";
import type { Turns } from "../store/turns.ts";

/** What the day is in the school, and what it was before it was set. */
export interface Day {
  today: string;
  /** Whether it follows the real day in South Africa. */
  follows: "now" | "nothing";
  /** The day before it was set, and by how many days it went on, below zero for back. */
  was?: string;
  days?: number;
}

/** Sets the clock to a day, to `now`, or on by some days. */
export type ClockChange = { today: string } | { days: number };

/**
 * The school from its own side: what people at a school do, and no caller of the API can. What breaks a rule of the
 * school is refused with a SteeringError, and nothing of it is done.
 */
export interface Steering {
  list(table: string, wanted?: Wanted): Promise<Records>;
  one(table: string, id: string, school?: number): Promise<Shown>;
  add(table: string, body: unknown): Promise<Shown>;
  change(table: string, id: string, body: unknown, school?: number): Promise<Shown>;
  remove(table: string, id: string, school?: number): Promise<void>;
  pay(promise: string, payment: Payment, school?: number): Promise<Paid>;
  switchIntegration(school: number, apiType: string, switches: Switches): Promise<Shown>;
  day(): Day;
  setClock(change: ClockChange): Day;
  resetClock(): void;
  fixtures(): Promise<Fixtures>;
  /** Holds from now on what the document says, and nothing else; returns the ids of its schools. */
  loadFixtures(document: unknown): Promise<number[]>;
  snapshots(): Snapshot[];
  snapshot(name: string): Snapshot;
  keep(name: string): Promise<Snapshot>;
  restore(name: string): Promise<Snapshot>;
  forget(name: string): void;
}

export interface SteeringOptions {
  database: Database;
  clock: SchoolClock;
  turns: Turns;
  /** Holds from now on these records, and nothing else. */
  replace(rows: Rows): Promise<void>;
  /** Everything that the schools remember. */
  take(): Promise<Uint8Array>;
  /** Goes back to it. */
  goBack(records: Uint8Array): Promise<void>;
}

export function createSteering({ database, clock, turns, replace, take, goBack }: SteeringOptions): Steering {
  const room: Room = { database, today: clock.today };
  const kept = createSnapshots();
  const day = (): Day => ({ today: clock.today(), follows: clock.setting === "now" ? "now" : "nothing" });
  return {
    list: (table, wanted) => turns.together(() => listRecords(room, table, wanted)),
    one: (table, id, school) => turns.together(() => oneRecord(room, table, id, school)),
    add: (table, body) => turns.together(() => addRecord(room, table, body)),
    change: (table, id, body, school) => turns.together(() => changeRecord(room, table, id, body, school)),
    remove: (table, id, school) => turns.together(() => removeRecord(room, table, id, school)),
    pay: (promise, payment, school) => turns.together(() => payPromise(room, promise, payment, school)),
    switchIntegration: (school, apiType, switches) =>
      turns.together(() => switchIntegration(room, school, apiType, switches)),
    day,
    setClock(change) {
      const was = clock.today();
      moveClock(clock, change);
      return { ...day(), was, days: daysBetween(was, clock.today()) };
    },
    resetClock: () => clock.reset(),
    fixtures: () => turns.together(() => takeFixtures(database, clock.setting)),
    async loadFixtures(document) {
      const { rows, today } = readFixtures(document);
      await turns.alone(() => replace(rows));
      if (today !== undefined) clock.set(today);
      return (rows.schools ?? []).map(({ id }) => id);
    },
    snapshots: () => kept.list(),
    snapshot: (name) => kept.get(name),
    async keep(name) {
      checkSnapshotName(name);
      return kept.keep(name, { records: await take(), today: clock.setting });
    },
    async restore(name) {
      const { records, today } = kept.state(name);
      await goBack(records);
      clock.set(today);
      return kept.get(name);
    },
    forget: (name) => kept.remove(name),
  };
}

const mostDays = 36_525;

function moveClock(clock: SchoolClock, change: ClockChange): void {
  const { today, days } = change as { today?: unknown; days?: unknown };
  if ((today === undefined) === (days === undefined)) {
    throw malformed({
      pointer: "",
      detail: 'is neither a day nor a number of days, expected {"today": "2024-04-16"} or {"days": 14}.',
    });
  }
  if (days === undefined) {
    if (typeof today === "string" && (today === "now" || isDay(today))) return clock.set(today);
    throw malformed({ pointer: "/today", detail: `is ${shown(today)}, expected now or a day such as "2024-04-16".` });
  }
  if (!Number.isInteger(days) || Number(days) < 0 || Number(days) > mostDays) {
    const back = Number(days) < 0 ? " To go back, name the day with today." : "";
    throw malformed({
      pointer: "/days",
      detail: `is ${shown(days)}, expected a whole number from 0 to ${mostDays}.${back}`,
    });
  }
  try {
    clock.moveOn(Number(days));
  } catch (error) {
    throw malformed({ pointer: "/days", detail: (error as Error).message });
  }
}
