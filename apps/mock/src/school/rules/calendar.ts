const dayInMs = 86_400_000;
const mostDays = 50_000;

const timeOf = remembered((day: string): number => Date.parse(`${day}T00:00:00Z`));
const dayOf = remembered((time: number): string => new Date(time).toISOString().slice(0, 10));

/** The days that a school speaks of are few, and asked for a million times while many schools are drawn. */
function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= mostDays) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** The day so many days later, or earlier when negative; days are yyyy-mm-dd. */
export const addDays = (day: string, days: number): string => dayOf(timeOf(day) + days * dayInMs);

/** The same day of another month, or its last day when the month is too short: a month before 31 March is 29 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** How many days lie between two days. */
export const daysBetween = (from: string, until: string): number => (timeOf(until) - timeOf(from)) / dayInMs;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(timeOf(day)).getUTCDay());
