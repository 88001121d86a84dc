import { insteadOf } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"page" | "live"> = {
  about: "The words of v1 for a school that has not authorised you",
  touches: ({ apiType, path }) => apiType !== undefined && path.startsWith("/v1/"),
  gaps: ["GEN-04", "ADM-26", "FIN1-02"],
  choices: {
    page: { evidence: "documented", says: "The pages show Client access not authorised." },
    live: {
      evidence: "observed",
      says: "Live use quoted Client has not authorised access.",
      scenario: insteadOf("not_authorised", (reply) => ({
        ...reply,
        body: { ...(reply.body as object), error_description: "Client has not authorised access" },
      })),
    },
  },
};
