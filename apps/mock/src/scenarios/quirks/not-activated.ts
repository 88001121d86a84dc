import { insteadOf } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"401" | "403"> = {
  about: "The status of the error Integration not activated",
  touches: ({ apiType }) => apiType !== undefined,
  gaps: ["GEN-01", "GEN-13"],
  choices: {
    401: { evidence: "assumed", says: "The pages show the body without a status." },
    403: {
      evidence: "assumed",
      says: "The same body under the status for what is not permitted.",
      scenario: insteadOf("not_activated", (reply) => ({ ...reply, status: 403 })),
    },
  },
};
