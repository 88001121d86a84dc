/**
 * `Retry-After` in milliseconds: whole seconds, or an HTTP date, which is measured against the response's own `Date`
 * since the clocks of two machines differ. Undefined when it is absent or neither.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const time = timeOf(value);
  if (time === undefined) return undefined;
  return Math.max(0, time - (timeOf(headers.get("date") ?? "") ?? Date.now()));
}

/** The time of an HTTP date. Without a letter it is none, though some parsers would make one of it. */
function timeOf(date: string): number | undefined {
  const time = /[a-z]/i.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
