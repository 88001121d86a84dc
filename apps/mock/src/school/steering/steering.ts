import { checkSnapshotName } from "./snapshots.ts";
import type { Snapshot, Snapshots } from "./snapshots.ts";
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
import { readSnapshot, takeSnapshot } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";

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
  day(): Promise<Day>;
  setClock(change: ClockChange): Promise<Day>;
  resetClock(): Promise<void>;
  fixtures(): Promise<Fixtures>;
  /** Holds from now on what the document says, and nothing else; returns the ids of its schools and the day. */
  loadFixtures(document: unknown): Promise<{ schools: number[]; today: string }>;
  snapshots(): Promise<Snapshot[]>;
  snapshot(name: string): Promise<Snapshot>;
  keep(name: string): Promise<Snapshot>;
  restore(name: string): Promise<Snapshot>;
  forget(name: string): Promise<void>;
}

export interface SteeringOptions {
  store: Store;
  clock: SchoolClock;
  snapshots: Snapshots;
}

export function createSteering({ store, clock, snapshots }: SteeringOptions): Steering {
  const { today } = clock;
  const read = <Result>(work: (room: Room) => Promise<Result>) =>
    store.reading((database) => work({ database, today }));
  const write = <Result>(work: (room: Room) => Promise<Result>) =>
    store.writing((database) => work({ database, today }));
  const day = (): Day => ({ today: today(), follows: clock.setting === "now" ? "now" : "nothing" });
  return {
    list: (table, wanted) => read((room) => listRecords(room, table, wanted)),
    one: (table, id, school) => read((room) => oneRecord(room, table, id, school)),
    add: (table, body) => write((room) => addRecord(room, table, body)),
    change: (table, id, body, school) => write((room) => changeRecord(room, table, id, body, school)),
    remove: (table, id, school) => write((room) => removeRecord(room, table, id, school)),
    pay: (promise, payment, school) => write((room) => payPromise(room, promise, payment, school)),
    switchIntegration: (school, apiType, switches) =>
      write((room) => switchIntegration(room, school, apiType, switches)),
    day: () => store.reading(async () => day()),
    setClock: (change) =>
      store.alone(async () => {
        const was = today();
        moveClock(clock, change);
        return { ...day(), was, days: daysBetween(was, today()) };
      }),
    resetClock: () => store.alone(async () => clock.reset()),
    fixtures: () => store.reading((database) => takeFixtures(database, clock.setting)),
    async loadFixtures(document) {
      const { rows, today: set } = readFixtures(document);
      return store.alone(async (whole) => {
        await whole.replace(rows);
        if (set !== undefined) clock.set(set);
        return { schools: (rows.schools ?? []).map(({ id }) => id), today: today() };
      });
    },
    snapshots: () => snapshots.list(),
    snapshot: (name) => snapshots.get(name),
    async keep(name) {
      checkSnapshotName(name);
      const state = await store.reading(async (database) => ({
        records: await takeSnapshot(database),
        today: clock.setting,
      }));
      return snapshots.keep(name, state);
    },
    async restore(name) {
      const { records, today: set } = await snapshots.state(name);
      const rows = readSnapshot(records);
      await store.alone(async (whole) => {
        await whole.replace(rows);
        clock.set(set);
      });
      return snapshots.get(name);
    },
    forget: (name) => snapshots.remove(name),
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
