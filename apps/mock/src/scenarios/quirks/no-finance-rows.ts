import { insteadOf, only } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"not-found" | "empty"> = {
  about: "What the lists of Finance+ in v1 answer when nothing matches",
  touches: only(
    "v1GetNotes",
    "v1GetPromiseToPays",
    "v1GetAgeAnalysisReport",
    "v1GetFinancialTransactionsReport",
    "v1GetSchoolDebtors",
    "v1GetLearnerParentInfo",
  ),
  gaps: ["GEN-10", "FIN1-04", "FIN1-22", "FIN1-31", "FIN1-34"],
  choices: {
    "not-found": { evidence: "assumed", says: "As Administration+ does: 404 with an error." },
    empty: {
      evidence: "assumed",
      says: "200 with an empty array.",
      scenario: insteadOf("not_found", () => ({ status: 200, body: [] })),
    },
  },
};
