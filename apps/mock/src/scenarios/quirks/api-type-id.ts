import { eachRecord, only } from "../quirk.ts";
import type { Quirk } from "../quirk.ts";

export const quirk: Quirk<"number" | "string"> = {
  about: "The JSON type of api_type_id in Get Clients",
  touches: only("v1GetClients", "v1GetClient"),
  choices: {
    number: { evidence: "documented", says: "The page shows a number." },
    string: {
      evidence: "observed",
      says: "Live use saw a string.",
      scenario: eachRecord((record) => ({ ...record, api_type_id: String(record["api_type_id"]) })),
    },
  },
};
