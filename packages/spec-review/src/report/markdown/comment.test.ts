import { describe, expect, it } from "vitest";

import type { Change } from "../../changes/change.ts";
import { toMarkdown } from "./comment.ts";
import type { Review } from "../../review/found.ts";
import type { Severity } from "../../checks/rule.ts";
import { verdictOf } from "../../review/summary.ts";

function change(severity: Severity, name: string, more: Partial<Change> = {}): Change {
  return {
    severity,
    rule: "property-removed",
    message: `\`Order\`: \`${name}\` was removed.`,
    why: "Because.",
    remedy: undefined,
    side: "received",
    operations: [{ name: "GET /orders", operationId: "listOrders", side: "received" }],
    base: { file: "orders.yaml", line: 7, pointer: "#/x", value: undefined },
    head: undefined,
    types: undefined,
    examples: undefined,
    fingerprint: "0123456789ab",
    ...more,
  };
}

const reviewOf = (...changes: Change[]): Review => ({ base: "old", head: "new", changes, problems: undefined });

describe("the markdown report", () => {
  it("starts with the marker by which a workflow finds its comment", () => {
    expect(toMarkdown(reviewOf()).split("\n")[0]).toBe("<!-- d6-spec-review -->");
  });

  it("says so when nothing changed, and what was not compared", () => {
    const report = toMarkdown(reviewOf());
    expect(report).toContain("## Spec review: nothing changed\n");
    expect(report).toContain("order and layout are not compared");
  });

  it("counts in the verdict and lists breaking changes first", () => {
    const review = reviewOf(change("documentation", "a"), change("compatible", "b"), change("breaking", "c"));
    expect(verdictOf(review)).toBe("1 breaking, 1 compatible, 1 documentation");
    const headings = toMarkdown(review).match(/^### \w+/gm);
    expect(headings).toEqual(["### Breaking", "### Compatible", "### Documentation"]);
  });

  it("names an operation once for all its changes", () => {
    const report = toMarkdown(reviewOf(change("breaking", "a"), change("breaking", "b")));
    expect(report.match(/\*\*`listOrders`\*\* `GET \/orders`/g)).toHaveLength(1);
  });

  it("counts the operations that a change in a component reaches", () => {
    const operations = ["a", "b", "c", "d", "e", "f"].map(
      (name) => ({ name, operationId: name, side: "sent" }) as const,
    );
    expect(toMarkdown(reviewOf(change("breaking", "x", { operations })))).toContain(
      "**`a`, `b`, `c`, `d` and 2 more**",
    );
  });

  it("tells why, what to do instead, and what happens to the type", () => {
    const more = { remedy: "Keep it.", types: { of: "Order.a", before: "a?: string", after: "b" } };
    const report = toMarkdown(reviewOf(change("breaking", "x", more)));
    expect(report).toContain("** Because.  \n  *Instead:* Keep it.  \n");
    expect(report).toContain("\n  ```diff\n  - a?: string\n  + b\n  ```\n");
    expect(report).toContain("| **client users** | other types: `Order.a` |");
  });

  it("separates operations, so that the next title is not part of a list", () => {
    const post = change("breaking", "b", {
      operations: [{ name: "POST /orders", operationId: undefined, side: "sent" }],
    });
    expect(toMarkdown(reviewOf(change("breaking", "a"), post))).toContain("\n\n**`POST /orders`**\n\n- ");
  });

  it("puts lint errors before lint warnings, between breaking and harmless changes", () => {
    const place = { rule: "rule", file: "orders.yaml", line: 1, pointer: undefined, isNew: true };
    const problems = [
      { ...place, severity: "warn", message: "Worth a look" } as const,
      { ...place, severity: "error", message: "Wrong" } as const,
    ];
    const report = toMarkdown({ ...reviewOf(change("compatible", "b")), problems });
    expect(report).toMatch(
      /Spec review: 1 compatible, 1 new lint error, 1 new lint warning\n[^]*Wrong[^]*Worth a look[^]*### Compatible/,
    );
  });

  it("leaves long values to the file and line", () => {
    const base = { file: "orders.yaml", line: 7, pointer: "#/x", value: "long ".repeat(50) };
    expect(toMarkdown(reviewOf(change("breaking", "a", { base })))).toContain("base `orders.yaml:7`</sub>\n");
  });

  it("fits into a GitHub comment and says how many changes it leaves out", () => {
    const many = Array.from({ length: 2000 }, (_, number) => change("breaking", `property${number}`));
    const report = toMarkdown(reviewOf(...many));
    const shown = report.match(/^- /gm)?.length ?? 0;
    expect(report.length).toBeLessThan(65_536);
    expect(report.length).toBeGreaterThan(60_000);
    expect(report).toContain("## Spec review: 2000 breaking\n");
    expect(report).toContain(`**${2000 - shown} more not shown** (${2000 - shown} breaking)`);
  });

  it("shows everything without a limit", () => {
    const many = Array.from({ length: 2000 }, (_, number) => change("breaking", `property${number}`));
    expect(toMarkdown(reviewOf(...many), { limit: Infinity }).match(/^- /gm)).toHaveLength(2000);
  });
});
