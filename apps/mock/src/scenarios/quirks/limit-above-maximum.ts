import { maxLimit } from "../../school/call/pages.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"refused" | "lowered"> = {
  about: "What becomes of a limit above meta.max_allowed_limit in v2",
  touches: ({ parameters }) => parameters.some(({ name }) => name === "limit"),
  gaps: ["GEN-14", "GEN-18"],
  choices: {
    refused: { evidence: "assumed", says: "400 Validation Failed." },
    lowered: {
      evidence: "assumed",
      says: "The largest page is answered.",
      scenario: (call, answer) => {
        const limit = Number(call.parameters["limit"] ?? 0);
        return answer(limit > maxLimit ? { ...call, parameters: { ...call.parameters, limit: maxLimit } } : call);
      },
    },
  },
};
