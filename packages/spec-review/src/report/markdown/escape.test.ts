import { assert, constantFrom, array, property, string, oneof } from "fast-check";
import markdown from "markdown-it";
import { describe, expect, it } from "vitest";

import { code, listed, partsOf, plain } from "../../text/code.ts";
import { block, cell, prose } from "./escape.ts";

describe("a code span", () => {
  it.each([
    ["GET /orders", "`GET /orders`"],
    ["a`b", "``a`b``"],
    ["`quoted`", "`` `quoted` ``"],
    ["two\n\nlines", "`two lines`"],
    ["a\rb", "`a b`"],
    ["\u001B[31mred", "`\\u001b[31mred`"],
    ["", '`""`'],
  ])("holds %j", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("cuts what would hide the rest of the report", () => {
    expect(code("x".repeat(1000))).toHaveLength(403);
  });
});

describe("a sentence", () => {
  it.each([
    ["Property `a_b` was removed.", "Property `a_b` was removed."],
    ["<img src=x> more", "`<img` `src=x>` more"],
    ["ask @everyone, see #12", "ask `@everyone,` see `#12`"],
    ["see https://example.org or www.example.org", "see `https://example.org` or `www.example.org`"],
    ["a stray ` and @all", "a stray ' and `@all`"],
    ["as in 0123456789abcdef", "as in `0123456789abcdef`"],
  ])("turns %j into text", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});

/** What GitHub makes something of: marks, addresses, mentions, references to issues and commits, entities, emoji. */
const HOSTILE = [
  "`",
  "``",
  "```",
  "~~~",
  "|",
  "\\",
  "\n",
  "\r",
  "\r\n",
  "\u2028",
  "\u0085",
  "\t",
  "\u001B[2J",
  "\u202E",
  "*",
  "_",
  "**",
  "~~",
  "<b>",
  "</sub>",
  "<!--",
  "-->",
  "<https://evil.example>",
  "[l](https://evil.example)",
  "![i](//evil.example)",
  "[r]: //evil.example",
  "https://evil.example",
  "www.evil.example",
  "a@evil.example",
  "@name",
  "@org/team",
  "#1",
  "GH-1",
  "org/repo#1",
  "0123456789abcdef0123456789abcdef01234567",
  "&#64;name",
  "&commat;",
  "\\@name",
  ":smile:",
  "$x$",
  "# H1",
  "- item",
  "1. item",
  "> quote",
  "===",
  "---",
  "::error::x",
  "##[group]x",
  "{{ x }}",
  " ",
  "a",
];
const hostile = array(oneof(constantFrom(...HOSTILE), string({ unit: "binary", maxLength: 6 })), { maxLength: 8 }).map(
  (parts) => parts.join(""),
);

/** GitHub links addresses that stand bare, as the renderer does with `linkify`. */
const renderer = markdown({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false });

/** What a reader sees outside of code, and every element that is none of a report's own. */
function rendered(text: string): { outside: string; elements: string[] } {
  const page = renderer.render(text);
  const elements = [...page.matchAll(/<(\w+)/g)].map(([, name]) => name!);
  return { outside: page.replaceAll(/<code[^>]*>[^]*?<\/code>/g, "¤").replaceAll(/<[^>]*>/g, ""), elements };
}

const ACTS = /[@#`*_~<>[\]\\]|GH-|:\/\/|www\.|[0-9a-f]{7,}|:\w+:/;

describe("hostile names", () => {
  it("are text in a sentence that writes them as code", () => {
    assert(
      property(hostile, hostile, (name, other) => {
        const { outside, elements } = rendered(
          `- ${prose(`The property ${code(name)} was removed, ${listed([other])} came.`)}`,
        );
        expect(outside.trim()).toMatch(/^The property ¤ was removed, ¤ came\.$/);
        expect(new Set(elements)).toEqual(new Set(["ul", "li", "code"]));
      }),
      { numRuns: 2000 },
    );
  });

  it("are text in a sentence of another tool, which writes them as they are", () => {
    assert(
      property(hostile, (name) => {
        const { outside, elements } = rendered(`- so ${prose(`expected ${name} to be`)}`);
        expect(outside).not.toMatch(ACTS);
        expect(elements.filter((element) => !["ul", "li", "code"].includes(element))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("are text in a cell of a table", () => {
    assert(
      property(hostile, (name) => {
        const { outside, elements } = rendered(`| a | b |\n| --- | --- |\n| c | ${cell(code(name))} |\n`);
        expect(outside.replaceAll(/\s+/g, " ").trim()).toBe("a b c ¤");
        expect(elements.filter((element) => element === "td")).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  it("are text in a block of code in a list item", () => {
    assert(
      property(array(hostile, { minLength: 1, maxLength: 3 }), (lines) => {
        const { outside, elements } = rendered(["- item", "", ...block(lines, "diff", "  "), "", "after"].join("\n"));
        expect(outside.replaceAll(/\s+/g, " ").trim()).toBe("item ¤ after");
        expect(new Set(elements)).toEqual(new Set(["ul", "li", "p", "pre", "code"]));
      }),
      { numRuns: 1000 },
    );
  });

  it("come out of a sentence as they went in", () => {
    assert(
      property(hostile, hostile, (one, other) => {
        const sentence = `From ${code(one)} to ${code(other)}.`;
        expect(partsOf(sentence).map(({ isCode }) => isCode)).toEqual([false, true, false, true, false]);
        expect(plain(sentence)).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
