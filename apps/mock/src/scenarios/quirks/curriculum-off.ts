import { exampleOf, insteadOf } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"not-activated" | "forbidden" | "route-not-found"> = {
  about: "What calls of Curriculum+ answer for a school that does not have it",
  touches: ({ apiType }) => apiType === "Curriculum+ API",
  gaps: ["CUR-01"],
  choices: {
    "not-activated": { evidence: "documented", says: "The page shows Integration not activated." },
    forbidden: {
      evidence: "observed",
      says: "Live use noted 403 once.",
      scenario: insteadOf("not_activated", (_reply, operation) => exampleOf(operation, 403, "forbidden")),
    },
    "route-not-found": {
      evidence: "observed",
      says: "Live use took a 404 route_not_found to mean it.",
      scenario: insteadOf("not_activated", (_reply, operation) => exampleOf(operation, 404, "route_not_found")),
    },
  },
};
