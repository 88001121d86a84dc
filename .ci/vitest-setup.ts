import { afterEach, beforeEach, expect, vi } from "vitest";

// What a library prints is part of its behaviour: a test that prints something unasked fails.
const methods = ["log", "info", "warn", "error", "debug"] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  const printed = methods.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => [method, ...call]));
  vi.restoreAllMocks();
  expect(printed, "nothing is printed to the console").toEqual([]);
});
