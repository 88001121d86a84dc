import type { Quirk } from "./quirk.ts";

/** The school itself keeps the time, so that a lag is not forgotten between two calls. */
export const activationLag: Quirk = {
  about: "How many seconds pass before calls are let through after an activation",
  touches: ({ id, apiType }) => apiType !== undefined || id.includes("ChangeClientIntegrationState"),
  choices: {
    0: { evidence: "assumed", says: "The pages speak of no delay. Live use saw one of one or two minutes: 60 to 120." },
  },
  upTo: 600,
};
