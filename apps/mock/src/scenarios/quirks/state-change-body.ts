import { only } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"array" | "none"> = {
  about: "What the v1 state change answers when it succeeds",
  touches: only("v1ChangeClientIntegrationState"),
  choices: {
    array: { evidence: "documented", says: "The page shows 200 with an empty array." },
    none: {
      evidence: "observed",
      says: "Live use saw an empty body and noted 204.",
      async scenario(call, answer) {
        const reply = await answer(call);
        return reply.status === 200 ? { status: 204 } : reply;
      },
    },
  },
};
