import type { Handlers } from "../frame/handler.ts";
import { bySchool } from "./by-school.ts";

/** Kept states of the school. */
export const snapshots = {
  listSnapshots: (call) => bySchool(call, async (school) => ({ status: 200 as const, body: await school.snapshots() })),
  getSnapshot: (call) =>
    bySchool(call, async (school) => ({ status: 200 as const, body: await school.snapshot(call.path.name) })),
  putSnapshot: (call) =>
    bySchool(call, async (school) => ({ status: 200 as const, body: await school.keep(call.path.name) })),
  deleteSnapshot: (call) =>
    bySchool(call, async (school) => {
      await school.forget(call.path.name);
      return { status: 204 as const };
    }),
  restoreSnapshot: (call) =>
    bySchool(call, async (school) => ({ status: 200 as const, body: await school.restore(call.path.name) })),
} satisfies Partial<Handlers>;
