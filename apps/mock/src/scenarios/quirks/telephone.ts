import { eachRecord, only } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"digits" | "spaced"> = {
  about: "How telephone_number is written in Get Clients",
  touches: only("v1GetClients", "v1GetClient"),
  choices: {
    digits: { evidence: "documented", says: "The page shows digits alone." },
    spaced: {
      evidence: "observed",
      says: "Live use saw spaces.",
      scenario: eachRecord((record) => ({
        ...record,
        telephone_number: String(record["telephone_number"]).replace(/^(\d{3})(\d{3})(\d{4})$/, "$1 $2 $3"),
      })),
    },
  },
};
