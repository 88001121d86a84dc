import { addDays } from "./calendar.ts";
import { clockAt, isDay } from "./clock.ts";
import type { Clock } from "./clock.ts";

/** The day in a school, which whoever steers it may move. */
export interface SchoolClock {
  /** What day it is. */
  today: Clock;
  /** How it is set: a day at which it stands still, or `now`. */
  readonly setting: string;
  /**
   * Sets it to a day, or to `now`.
   *
   * @throws RangeError when it is neither.
   */
  set(day: string): void;
  /**
   * Moves it on by so many days; it stands still then.
   *
   * @throws RangeError when it would leave the calendar.
   */
  moveOn(days: number): void;
  /** Goes back to where it was at the start. */
  reset(): void;
}

export function createSchoolClock(start: string): SchoolClock {
  let setting = start;
  let clock = clockAt(start);
  const set = (day: string) => {
    clock = clockAt(day);
    setting = day;
  };
  return {
    today: () => clock(),
    get setting() {
      return setting;
    },
    set,
    moveOn(days) {
      const day = addDays(clock(), days);
      if (!isDay(day)) throw new RangeError(`${days} days after ${clock()} the calendar has ended.`);
      set(day);
    },
    reset: () => set(start),
  };
}
