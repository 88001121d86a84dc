import type { Kept, Start } from "../control/frame/common.ts";
import { createJournal } from "../control/journal/journal.ts";
import { schoolSettings } from "../scenarios/chosen/chosen-quirks.ts";
import { createQuirkBook } from "../scenarios/chosen/quirk-book.ts";
import { createRuleBook } from "../scenarios/rules/rule-book.ts";
import { inFile, inMemory, openSchool } from "../school/school.ts";
import { createSessions } from "./sessions.ts";

/** What a mock that is one process keeps: the main school in memory or in a file, everything else in memory. */
export async function keepAlone({ school, seed, quirks: chosen }: Start, db: string | undefined): Promise<Kept> {
  const quirks = createQuirkBook(chosen);
  const settingsOf = (session: string | null) => ({
    ...school,
    lag: () => schoolSettings(quirks.of(session)).lag ?? 0,
  });
  const main = await openSchool({ ...settingsOf(null), open: db === undefined ? inMemory : inFile(db) });
  const sessions = createSessions(main, (session) => openSchool(settingsOf(session)));
  const rules = createRuleBook(seed);
  return {
    withSchool: sessions.withSchool,
    sessionNames: sessions.names,
    rules,
    quirks,
    journal: createJournal(),
    ready: () => undefined,
    looking: async (_session, work) => work(),
    changing: async (_session, work) => work(),
    check: async () => {},
    async begin(_rules, add) {
      await add();
      rules.keepForReset();
    },
    close: () => sessions.close(),
  };
}
