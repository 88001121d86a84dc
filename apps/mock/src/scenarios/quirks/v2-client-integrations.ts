import { exampleOf, only } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"served" | "route-not-found"> = {
  about: "Whether the account has Get Client Integrations of v2",
  touches: only("v2GetClientIntegrations"),
  choices: {
    served: { evidence: "documented", says: "The page describes it." },
    "route-not-found": {
      evidence: "observed",
      says: "Live use lists the path once as a cause of route_not_found.",
      scenario: async (call) => exampleOf(call.operation, 404, "route_not_found"),
    },
  },
};
