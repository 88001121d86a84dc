import { createClient, createLimiter, fanOut, logCalls } from "@d6-integrate/client";
import type { ClientOptions } from "@d6-integrate/client";
import type { Logger } from "pino";

/** Counts the notes of every school: it cannot write, stays below the limit, and one school does not stop the others. */
export async function countNotes(options: ClientOptions, log: Logger): Promise<Map<number, number>> {
  const d6 = createClient({
    ...options,
    readOnly: true,
    limiter: createLimiter({ concurrency: 4, perSecond: 10 }),
    deadlineMs: 10 * 60_000,
    // pino takes the fields first.
    middleware: [logCalls(log, { level: "warn", fieldsFirst: true })],
  });
  // The list has a row for each API of a school.
  const schools = new Set((await d6.v1.clients.list()).map(({ school_login_id }) => Number(school_login_id)));
  const counts = new Map<number, number>();
  for (const result of await fanOut(schools, (id) => d6.school(id).v1.debtorNotes.list(), { concurrency: 4 })) {
    if (result.ok) counts.set(result.item, result.value.length);
    else log.error({ school: result.item, error: result.error }, "the notes of a school could not be read");
  }
  return counts;
}
