import { describe, expect, it } from "vitest";

import { type Edits, LIBRARY, LIST, LOAN, causesBetween, libraryWith } from "./library.ts";

describe("the end of an operation", () => {
  it.each([
    ["is breaking without notice", { deprecated: true }, "operation-removed"],
    ["is risky after its sunset", { deprecated: true, "x-sunset": "2025-12-31" }, "operation-removed-after-sunset"],
    ["is breaking before its sunset", { deprecated: true, "x-sunset": "2026-12-31" }, "operation-removed"],
    ["is risky for a draft", { "x-stability-level": "draft" }, "unstable-operation-removed"],
  ])("%s", (_subject, marks, rule) => {
    const base = libraryWith({ [`${LOAN}/put`]: { ...marks, responses: {} } });
    expect(causesBetween(base, LIBRARY).map((cause) => cause.rule.id)).toEqual([rule]);
  });
});

describe("what the document says about itself", () => {
  const media = `${LIST}/responses/200/content/text~1csv`;

  it.each<[string, Edits, Edits, string]>([
    [
      "an example that the mock answers with",
      { [`${media}/examples`]: { one: { value: "a" } } },
      { [`${media}/examples`]: { one: { value: "b" } } },
      "example-changed",
    ],
    [
      "evidence that was raised",
      { [`${LIST}/x-evidence`]: "assumed" },
      { [`${LIST}/x-evidence`]: "observed" },
      "evidence-raised",
    ],
    [
      "evidence that was lowered",
      { "/components/schemas/Loan/x-evidence": "seed" },
      { "/components/schemas/Loan/x-evidence": "documented" },
      "evidence-lowered",
    ],
    [
      "evidence that was raised and says less",
      { [`${LIST}/x-evidence`]: { level: "assumed", labels: ["GEN-01"] } },
      { [`${LIST}/x-evidence`]: "documented" },
      "evidence-raised",
    ],
    ["evidence that is gone", { [`${LIST}/x-evidence`]: "assumed" }, {}, "evidence-lowered"],
    [
      "a sunset that comes sooner",
      { [`${LIST}/x-sunset`]: "2027-05-01" },
      { [`${LIST}/x-sunset`]: "2027-01-01" },
      "sunset-earlier",
    ],
    ["a level of stability that is lower", {}, { [`${LIST}/x-stability-level`]: "beta" }, "stability-lowered"],
  ])("shows %s", (_subject, before, after, rule) => {
    expect(causesBetween(libraryWith(before), libraryWith(after)).map((cause) => cause.rule.id)).toEqual([rule]);
  });
});
