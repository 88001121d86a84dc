/**
 * `Retry-After` in milliseconds: whole seconds or an HTTP date; undefined when it is absent or neither. A date counts from
 * the moment when the answer was made, by the server's own clock, which need not show the time that ours does.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const time = timeOf(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - (timeOf(headers.get("date") ?? "") || Date.now()));
}

function timeOf(date: string): number {
  // Without a letter it is no HTTP date, though some parsers would make one of it.
  return /[a-z]/i.test(date) ? Date.parse(date) : Number.NaN;
}
