const short = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const long = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "long" });

/** A time of day in the reader's zone. */
export const clock = (time: string): string => short.format(new Date(time));

/** A day and a time in the reader's zone, with the zone. */
export const moment = (time: string): string => long.format(new Date(time));
