import { describe, expect, it } from "vitest";

import { lineDiff } from "./line-diff.ts";

const shown = (before: string, after: string, context?: number) =>
  lineDiff(before, after, context)?.map((run) =>
    run.map(({ mark, text, before: old, after: now }) => `${mark}${text} ${old ?? "-"}:${now ?? "-"}`),
  );

describe("lines that differ", () => {
  it("have their numbers in both texts, and a few lines around them", () => {
    expect(shown("a\nb\nc\nd\ne\n", "a\nb\nx\ny\nd\ne\n", 1)).toEqual([
      [" b 2:2", "-c 3:-", "+x -:3", "+y -:4", " d 4:5"],
    ]);
  });

  it("are apart when more lies between them than is shown around them, and together otherwise", () => {
    const before = "1\n2\n3\n4\n5\n6\n";
    expect(shown(before, "x\n2\n3\n4\n5\ny\n", 1)).toEqual([
      ["-1 1:-", "+x -:1", " 2 2:2"],
      [" 5 5:5", "-6 6:-", "+y -:6"],
    ]);
    expect(shown(before, "x\n2\n3\ny\n5\n6\n", 1)?.flat()).toHaveLength(7);
  });

  it("are none in equal texts", () => {
    expect(shown("a\n", "a\n")).toEqual([]);
  });
});
