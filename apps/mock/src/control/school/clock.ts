import type { Handlers } from "../frame/handler.ts";
import { bySchool } from "./by-school.ts";

/** The day in the school. */
export const clock = {
  getClock: (call) => bySchool(call, async (school) => ({ status: 200 as const, body: await school.day() })),
  putClock: (call) =>
    bySchool(call, async (school) => ({ status: 200 as const, body: await school.setClock(call.body) })),
} satisfies Partial<Handlers>;
