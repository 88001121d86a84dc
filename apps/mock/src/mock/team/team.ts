import { randomUUID } from "node:crypto";
import type { Kept, Start } from "../../control/frame/common.ts";
import { schoolSettings } from "../../scenarios/chosen/chosen-quirks.ts";
import { createQuirkBook } from "../../scenarios/chosen/quirk-book.ts";
import { createRuleBook } from "../../scenarios/rules/rule-book.ts";
import { openServer } from "../../school/store/postgres/pool.ts";
import { createShelf } from "./books.ts";
import { createLeases } from "./leases/leases.ts";
import { openLine } from "./leases/line.ts";
import { begin } from "./beginning.ts";
import { asked, migrateTeam, sessionOf } from "./tables.ts";
import { createTeamJournal, journalName, written } from "./team-journal.ts";
import { meetInTurn } from "./team-rules.ts";
import { createTeamSchools } from "./team-schools.ts";

const nameOf = (session: string | null): string => (session === null ? "school" : `session ${session}`);

/**
 * What a mock keeps that is several processes: everything in one PostgreSQL database.
 *
 * @throws StorageError when the server cannot be reached; what `openServer` throws.
 */
export async function keepInPostgres(start: Start, address: string): Promise<Kept> {
  const { school, seed, quirks: chosen } = start;
  const server = await openServer(address);
  const rules = createRuleBook(seed);
  const quirks = createQuirkBook(chosen);
  const shelf = createShelf(server, { rules, quirks });
  const leases = createLeases(randomUUID(), {
    line: () => line,
    async load(name) {
      if (name === journalName) return;
      const session = name === nameOf(null) ? null : name.slice("session ".length);
      schools.learned(session, await shelf.load(session));
    },
    leave: (name) => (name === journalName ? journal.flush() : Promise.resolve()),
  });
  const journal = createTeamJournal(server, leases);
  const schools = createTeamSchools({
    server,
    leases,
    nameOf,
    settingsOf: (session) => ({ ...school, lag: () => schoolSettings(quirks.of(session)).lag ?? 0 }),
  });
  const line = await migrateTeam(server)
    .then(() =>
      openLine({
        connect: server.line,
        heard(message) {
          if (message === written) journal.hasNews();
          else leases.heard(message);
        },
        lost: leases.lost,
        back: leases.back,
      }),
    )
    .catch(async (error: unknown) => {
      await server.close();
      throw error;
    });

  const hold = (name: string) => leases.together(name, async () => {});
  async function held(session: string | null): Promise<void> {
    await Promise.all([hold(journalName), hold(nameOf(null)), ...(session === null ? [] : [hold(nameOf(session))])]);
  }
  const isReady = (session: string | null) =>
    leases.isHeld(journalName) && leases.isHeld(nameOf(null)) && (session === null || leases.isHeld(nameOf(session)));
  /** Does something while the rules of a session, and those of everybody, stay as they are. */
  const holding = <Result>(session: string | null, work: () => Promise<Result>): Promise<Result> =>
    leases.together(nameOf(null), () => (session === null ? work() : leases.together(nameOf(session), work)));

  const kept: Kept = {
    withSchool: async (session, work) => work(await schools.of(session)),
    sessionNames: schools.names,
    rules: {
      ...rules,
      meet: (met) =>
        rules.fitting(met).length === 0 ? rules.meet(met) : holding(met.session, () => meetInTurn(server, rules, met)),
    },
    quirks,
    journal,
    ready: (session) => (isReady(session) ? undefined : held(session)),
    async looking(session, work) {
      const sessions = session === null ? await ruledSessions() : [];
      for (const each of sessions) await hold(nameOf(each));
      return holding(session, async () => {
        await shelf.count(session === null ? [null, ...sessions] : [null, session]);
        return work();
      });
    },
    async changing(session, work) {
      // A reset brings back what the mock was started with, which stands with those who name no session.
      if (session !== null) await hold(nameOf(null));
      return leases.alone(nameOf(session), () => shelf.change(session, work));
    },
    // Calls need both: a connection of the pool, and the one with the locks.
    async check() {
      await Promise.all([server.lend((client) => client.query("select 1")), line.query("select 1")]);
    },
    begin: (given, add) => begin({ server, leases, start, given, add, kept, schools, book: rules }),
    async close() {
      await journal.close();
      await line.close();
      await server.close();
    },
  };

  async function ruledSessions(): Promise<string[]> {
    const rows = await asked(server, (team) => team.selectFrom("rules").select("session").distinct().execute());
    return rows.flatMap(({ session }) => sessionOf(session) ?? []);
  }

  return kept;
}
