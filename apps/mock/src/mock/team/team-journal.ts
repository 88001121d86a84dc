import { sql } from "kysely";
import { shown, whole } from "../../control/journal/entry.ts";
import type { KeptEntry } from "../../control/journal/entry.ts";
import { filterOf } from "../../control/journal/filter.ts";
import { mostBytes, mostEntries, sizeOf } from "../../control/journal/journal.ts";
import type { Journal } from "../../control/journal/journal.ts";
import type { Server } from "../../school/store/postgres/pool.ts";
import type { Leases } from "./leases/leases.ts";
import { entryOf, insertion, withoutBodies } from "./journal-rows.ts";
import { asked, changed } from "./tables.ts";
import { channel } from "./leases/line.ts";

/** The name under which every process has entries that are not written yet. */
export const journalName = "journal";

/** How long entries are gathered before they are written, in milliseconds. */
const gatherMs = 100;

/** What is said when entries were written. */
export const written = "journal";

/** The journal of a process, as all of them read it. */
export interface TeamJournal extends Journal {
  /** Writes what was gathered. */
  flush(): Promise<void>;
  /** Told that some process has written entries. */
  hasNews(): void;
  close(): Promise<void>;
}

/**
 * A journal in the database. A process gathers its entries for a moment and writes them together; whoever reads has the journal
 * alone before, for which every process writes what it has.
 */
export function createTeamJournal(server: Server, leases: Leases): TeamJournal {
  const run = `${Date.now().toString(36)}${process.pid.toString(36)}`;
  const followers = new Set<(entry: KeptEntry) => void>();
  let gathered: KeptEntry[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let last = 0;
  // The position up to which the followers were told.
  let followed: number | undefined;
  let telling: Promise<void> = Promise.resolve();

  /** Numbers follow the time, so that those of all processes have an order. */
  const nextNumber = () => (last = Math.max(last + 1, Date.now() * 1000));

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const entries = gathered;
    if (entries.length === 0) return;
    gathered = [];
    try {
      await changed(server, async (team) => {
        // One after the other, so that what has a higher position was written later.
        await sql`lock table journal in share row exclusive mode`.execute(team);
        await insertion(entries).execute(team);
        await makeRoom(team);
        await sql`select pg_notify(${channel}, ${written})`.execute(team);
      });
    } catch (error) {
      gathered = [...entries, ...gathered].slice(-mostEntries);
      throw error;
    }
  }

  function flush(): Promise<void> {
    // Whoever comes while it is being written waits for what was gathered since.
    writing = writing.then(write, write);
    return writing;
  }

  function later(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      flush().catch(() => later());
    }, gatherMs).unref();
  }

  /** Reads when everything of all processes is written. */
  const read = <Result>(work: Parameters<typeof asked<Result>>[1]): Promise<Result> =>
    leases.alone(journalName, async () => {
      await flush();
      return asked(server, work);
    });

  const newest = (work: { session?: string | null | undefined }) =>
    read(async (team) => {
      let query = team.selectFrom("journal").select(["number", "id", "entry"]);
      if (work.session === null) query = query.where("session", "is", null);
      else if (work.session !== undefined) query = query.where("session", "=", work.session);
      return (await query.orderBy("number", "desc").execute()).map(withoutBodies);
    });

  async function tell(): Promise<void> {
    const from = followed;
    if (from === undefined || followers.size === 0) return;
    const rows = await asked(server, (team) =>
      team
        .selectFrom("journal")
        .select(["position", "number", "id", "entry"])
        .where("position", ">", from)
        .orderBy("position")
        .execute(),
    );
    for (const row of rows) {
      followed = row.position;
      for (const told of followers) told(withoutBodies(row));
    }
  }

  const tellSoon = () => (telling = telling.then(tell, tell).catch(() => {}));

  return {
    add(given) {
      const number = nextNumber();
      const why = typeof given.why === "function" ? given.why() : given.why;
      const entry: KeptEntry = { ...given, why, number, id: `${run}-${number}`, size: sizeOf(given) };
      gathered.push(entry);
      if (gathered.length > mostEntries) gathered.shift();
      later();
      return entry.id;
    },
    // Who holds the name is waited for by those who read; otherwise the entry has to be there before the answer is.
    settled: () => (leases.isHeld(journalName) ? undefined : flush().catch(() => {})),
    flush,
    async list(filter) {
      const fits = filterOf(filter, (id) => Number(/^[0-9a-z]+-(\d{1,16})$/.exec(id)?.[1] ?? Number.NaN));
      const entries = await newest(filter);
      return entries
        .filter(fits)
        .slice(0, filter.limit ?? mostEntries)
        .map(shown);
    },
    async get(id) {
      const row = await read((team) => team.selectFrom("journal").selectAll().where("id", "=", id).executeTakeFirst());
      return row && whole(entryOf(row));
    },
    clear: (session) =>
      leases.alone(journalName, async () => {
        await flush();
        await changed(server, async (team) => {
          let query = team.deleteFrom("journal");
          if (session === null) query = query.where("session", "is", null);
          else if (session !== undefined) query = query.where("session", "=", session);
          await rememberGone(team, await query.returning("number").execute());
        });
      }),
    sessions: () =>
      read(async (team) => {
        const rows = await team.selectFrom("journal").select("session").distinct().execute();
        return new Set(rows.map(({ session }) => session));
      }),
    behind: (id) =>
      read(async (team) => {
        const known = await team.selectFrom("journal").select("position").where("id", "=", id).executeTakeFirst();
        const number = Number(/^[0-9a-z]+-(\d{1,16})$/.exec(id)?.[1] ?? Number.NaN);
        const { gone } = await team.selectFrom("book").select("gone").executeTakeFirstOrThrow();
        const rows = await team
          .selectFrom("journal")
          .select(["number", "id", "entry"])
          .$if(known !== undefined, (query) => query.where("position", ">", known!.position))
          .$if(known === undefined && !Number.isNaN(number), (query) => query.where("number", ">", number))
          .orderBy("position")
          .execute();
        return { entries: rows.map(withoutBodies), isGap: Number.isNaN(number) || gone > number };
      }),
    follow(told) {
      followers.add(told);
      if (followers.size === 1) {
        telling = telling.then(async () => {
          const rows = await read((team) =>
            team.selectFrom("journal").select("position").orderBy("position", "desc").limit(1).execute(),
          );
          followed = rows[0]?.position ?? 0;
        });
        telling = telling.catch(() => {});
      }
      return () => {
        followers.delete(told);
        if (followers.size === 0) followed = undefined;
      };
    },
    hasNews: () => void (followers.size > 0 && tellSoon()),
    async close() {
      await flush().catch(() => {});
      clearTimeout(timer);
    },
  };

  /** Keeps to the bounds of the journal: the oldest entries go, and before that the bodies of the oldest. */
  async function makeRoom(team: Parameters<Parameters<typeof changed>[1]>[0]): Promise<void> {
    const { rows } = await sql<{ number: number }>`delete from journal where position <= (
      select position from journal order by position desc offset ${mostEntries} limit 1) returning number`.execute(
      team,
    );
    await rememberGone(team, rows);
    await sql`update journal set request = null, response = null, has_bodies = 0,
        size = size - coalesce(length(request), 0) - coalesce(length(response), 0)
      where has_bodies = 1 and position in (select position from (
        select position, sum(size) over (order by position desc) as total from journal) as sizes where total > ${mostBytes})`.execute(
      team,
    );
  }

  async function rememberGone(
    team: Parameters<Parameters<typeof changed>[1]>[0],
    gone: { number: number }[],
  ): Promise<void> {
    if (gone.length === 0) return;
    const highest = gone.reduce((most, { number }) => Math.max(most, number), 0);
    await sql`update book set gone = greatest(gone, ${highest})`.execute(team);
  }
}
