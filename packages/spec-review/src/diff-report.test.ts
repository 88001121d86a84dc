import { describe, expect, it } from "vitest";

import { parseDiffReport } from "./diff-report.ts";

const REPORT = {
  reportVersion: "1",
  specVersions: { base: "oas3_1", revision: "oas3_1" },
  summary: { major: 1, minor: 0, patch: 0 },
  changes: [
    {
      path: "#/paths/~1orders/get",
      typeName: "Operation",
      kind: "removed",
      impact: "major",
      verdicts: [{ ruleId: "operation-removed", message: "Operation `GET /orders` was removed." }],
    },
  ],
};

const parse = (changes: object) => parseDiffReport(JSON.stringify({ ...REPORT, ...changes }));

describe("the report of redocly diff", () => {
  it("is read when it is the version that we know", () => {
    expect(parse({})).toEqual(REPORT);
  });

  it.each(["2", 1, undefined])("is refused in version %s", (reportVersion) => {
    expect(() => parse({ reportVersion })).toThrow('expected reportVersion "1", but it is');
  });

  it("is refused when it lists fewer changes than it counts", () => {
    expect(() => parse({ changes: [] })).toThrow("claims 1 major changes, but it lists 0");
  });

  it("is refused when a change has an impact that we do not know", () => {
    const unknown = { ...REPORT.changes[0], impact: "critical" };
    expect(() => parse({ changes: [...REPORT.changes, unknown] })).toThrow("changes of another impact");
  });

  it.each(["", "[]", "null", "No change."])("is refused when redocly prints %j", (output) => {
    expect(() => parseDiffReport(output)).toThrow("Cannot read the report of redocly diff");
  });
});
