export { findDifferences } from "./findings/differences.ts";
export type { Difference, DifferenceKind, Home } from "./findings/difference.ts";
export { judgeStatements } from "./findings/statements.ts";
export type { Statement, Verdict } from "./findings/statements.ts";
export { reportOf } from "./findings/report.ts";
export { proposePatch } from "./proposal/propose-patch.ts";
