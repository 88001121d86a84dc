import { describe, expect, it } from "vitest";

import { JsonPlaces } from "./json-place.ts";

const TEXT = ' { "a": [1, {"b\\"": "x, ]}"}, [] ], "c/d": { "e": null } } ';

describe("the place of a value in JSON", () => {
  it.each([
    [[], '{ "a"'],
    [["a"], "[1,"],
    [["a", "0"], "1,"],
    [["a", "1"], '{"b'],
    [["a", "1", 'b"'], '"x, ]}"'],
    [["a", "2"], "[] ]"],
    [["c/d", "e"], "null"],
    [["c/d", "missing", "more"], '{ "e"'],
  ])("of %j", (segments, start) => {
    const offset = new JsonPlaces(TEXT).offset(segments);
    expect(TEXT.slice(offset, offset + start.length)).toBe(start);
  });
});
