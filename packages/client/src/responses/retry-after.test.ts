import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const now = Date.parse("2026-01-01T00:00:00Z");

test.each([
  ["0", 0],
  ["30", 30_000],
  [" 2 ", 2000],
  ["Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
  ["Thu, 01 Jan 2026 00:00:00 GMT", 0],
  ["Wed, 31 Dec 2025 23:00:00 GMT", 0],
  ["", undefined],
  ["-5", undefined],
  ["1.5", undefined],
  ["soon", undefined],
])("Retry-After %j is a wait of %s ms", (value, expected) => {
  expect(retryAfterMs(new Headers({ "retry-after": value }), now)).toBe(expected);
});

test("without the header there is no wait to tell", () => {
  expect(retryAfterMs(new Headers())).toBeUndefined();
});
