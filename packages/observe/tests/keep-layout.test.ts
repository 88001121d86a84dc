import { expect, test } from "vitest";
import { keepLayout } from "../src/proposal/keep-layout.ts";

test("only what was changed is written anew", () => {
  const original = "# why\na: [1]\nb: >-\n  one\n  two\nc: [2] # kept\nd: 3\n";
  const printed = "# why\na: [ 1 ]\nb: >-\n  one two\nc: [ 2 ] # kept\nd: 3\n";
  expect(keepLayout(original, printed, printed)).toBe(original);
  expect(keepLayout(original, printed, printed.replace("d: 3", "d: 4\ne: [ 5 ]"))).toBe(
    original.replace("d: 3", "d: 4\ne: [5]"),
  );
  expect(keepLayout(original, printed, printed.replace("a: [ 1 ]\n", ""))).toBe(original.replace("a: [1]\n", ""));
  expect(keepLayout(original, printed, printed.replace("c: [ 2 ] # kept", "c: [ 7 ] # kept"))).toContain(
    "c: [7] # kept",
  );
});
