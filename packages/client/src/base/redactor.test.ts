import { expect, test } from "vitest";
import { Redactor } from "./redactor.ts";

const redact = new Redactor();
redact.hide({ username: "pass", password: 'password "1"' });

test("the longer of two secrets is taken out whole", () => {
  expect(redact.text('a password "1" and a pass')).toBe("a [redacted] and a [redacted]");
});

test("secrets are found as JSON and URLs write them", () => {
  expect(redact.text('"password \\"1\\"" password%20%221%22')).toBe('"[redacted]" [redacted]');
});

test("of what was thrown, name, message, code and causes are kept", () => {
  const cause = Object.assign(new Error("refused pass"), { code: "ECONNREFUSED", request: { password: "pass" } });
  const copy = redact.thrown(new TypeError("fetch failed", { cause }));
  expect(copy).toMatchObject({ name: "TypeError", message: "fetch failed" });
  expect(copy.cause).toMatchObject({ message: "refused [redacted]", code: "ECONNREFUSED" });
  expect(copy.cause).not.toHaveProperty("request");
});

test("causes that go round in circles come to an end", () => {
  const error = new Error("round");
  error.cause = error;
  expect(redact.thrown(error)).toMatchObject({ message: "round" });
});
