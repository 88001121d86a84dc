import { describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/changes/acceptance.ts";
import type { Change } from "../../src/changes/change.ts";
import { staleAcceptances, withAcceptances } from "../../src/gate/acceptances.ts";

const entry: Acceptance = {
  rule: "enum-narrowed",
  fingerprint: "0123456789ab",
  reason: "correction",
  evidence: "Their page",
  by: "Test",
  expires: "2027-01-31",
  place: "spec/accepted-changes.yaml:1",
};
// What the entry is for is told by these two.
const change = { rule: entry.rule, fingerprint: entry.fingerprint } as Change;

describe("an acceptance", () => {
  it.each([
    ["the day before its last", "2027-01-30", true],
    ["its last day", "2027-01-31", true],
    ["the day after its last", "2027-02-01", false],
  ])("on %s (%s) counts: %s", (_name, today, counts) => {
    const [judged] = withAcceptances([change], [entry], today);
    expect(judged?.accepted).toBe(counts ? entry : undefined);
    expect(staleAcceptances([entry], [change], today)).toHaveLength(counts ? 0 : 1);
  });
});
