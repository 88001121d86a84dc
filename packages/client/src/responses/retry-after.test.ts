import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const date = "Thu, 01 Jan 2026 00:00:00 GMT";

test.each([
  ["0", 0],
  ["30", 30_000],
  [" 2 ", 2000],
  ["Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
  ["Thu, 01 Jan 2026 00:00:00 GMT", 0],
  ["Wed, 31 Dec 2025 23:00:00 GMT", 0],
  ["9".repeat(400), Number.MAX_SAFE_INTEGER],
  ["", undefined],
  ["-5", undefined],
  ["1.5", undefined],
  ["soon", undefined],
])("Retry-After %j is a wait of %s ms", (value, expected) => {
  expect(retryAfterMs(new Headers({ "retry-after": value, date }))).toBe(expected);
});

test.each([undefined, "yesterday", "0"])("a date counts from our time when the response has none, or %j", (unknown) => {
  const headers = new Headers({ "retry-after": new Date(Date.now() + 60_000).toUTCString() });
  if (unknown !== undefined) headers.set("date", unknown);
  expect(retryAfterMs(headers)).toBeGreaterThan(50_000);
  expect(retryAfterMs(headers)).toBeLessThanOrEqual(60_000);
});

test("without the header there is no wait to tell", () => {
  expect(retryAfterMs(new Headers())).toBeUndefined();
});
