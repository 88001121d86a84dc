import type { Quirk } from "../quirk.ts";

export const quirk: Quirk = {
  about: "How many seconds pass before calls are let through after an activation",
  touches: ({ id, apiType }) => apiType !== undefined || id.includes("ChangeClientIntegrationState"),
  choices: {
    0: { evidence: "assumed", says: "The pages speak of no delay. Live use saw one of one or two minutes: 60 to 120." },
  },
  upTo: 600,
  // The school keeps the time of an activation, so that a lag is not forgotten between two calls.
  school: (seconds) => ({ lag: Number(seconds) * 1000 }),
};
