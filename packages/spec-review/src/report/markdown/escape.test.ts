import { describe, expect, it } from "vitest";

import { codeSpan, prose } from "./escape.ts";

describe("a code span", () => {
  it.each([
    ["GET /orders", "`GET /orders`"],
    ["a`b", "``a`b``"],
    ["`quoted`", "`` `quoted` ``"],
    ["two\n\nlines", "`two lines`"],
  ])("holds %j", (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it("cuts what would hide the rest of the report", () => {
    expect(codeSpan("x".repeat(1000))).toHaveLength(403);
  });
});

describe("prose from a document", () => {
  it.each([
    ["Property `a_b` was removed.", "Property `a_b` was removed."],
    ["<img src=x> & more", "&lt;img src=x> &amp; more"],
    ["ask @everyone, see #12", "ask &#64;everyone, see \\#12"],
    ["[click](https://example.org)", "\\[click\\](https://example.org)"],
    ["a stray ` and @all", "a stray ' and &#64;all"],
    ["one\n## two", "one \\#\\# two"],
  ])("turns %j into text", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});
