import type { Handlers } from "../frame/handler.ts";
import { bySchool } from "./by-school.ts";

/** The day in the school. */
export const clock = {
  getClock: (call) => bySchool(call, (school) => ({ status: 200 as const, body: school.day() })),
  putClock: (call) => bySchool(call, (school) => ({ status: 200 as const, body: school.setClock(call.body) })),
} satisfies Partial<Handlers>;
