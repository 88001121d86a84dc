import type { Chosen } from "../../scenarios/chosen/chosen-quirks.ts";
import type { QuirkBook } from "../../scenarios/chosen/quirk-book.ts";
import type { LocalRuleBook, SavedRule } from "../../scenarios/rules/rule-book.ts";
import type { Server } from "../../school/store/postgres/pool.ts";
import { asked, changed, rowOf } from "./tables.ts";
import type { Team } from "./tables.ts";

/** The rules and quirks of this process, which are those of all processes as long as it holds their session. */
export interface Books {
  rules: LocalRuleBook;
  quirks: QuirkBook;
}

/** What is known of a session beside its rules and quirks. */
export interface Known {
  school: string | null;
  today: string | null;
}

/** Keeps the books of this process and those in the database alike. */
export interface Shelf {
  /** Reads a session into the books. */
  load(session: string | null): Promise<Known>;
  /** Changes the books and the database; whoever calls has the session alone. */
  change<Result>(session: string | null, work: () => Result): Promise<Result>;
  /** Reads how often the rules of sessions were used into the books. */
  count(sessions: (string | null)[]): Promise<void>;
}

const unknown = { version: 0, school: null, today: null, quirks: null, given: 0 };

export function createShelf(server: Server, { rules, quirks }: Books): Shelf {
  // What is in the books, by the version of the session.
  const versions = new Map<string | null, number>();

  async function read(team: Team, session: string | null) {
    const name = rowOf(session);
    const row = await team
      .selectFrom("sessions")
      .select(["version", "school", "today", "quirks", "given"])
      .where("name", "=", name)
      .executeTakeFirst();
    const known = row ?? unknown;
    if (versions.get(session) === known.version) return known;
    const found = await team
      .selectFrom("rules")
      .select(["id", "place", "rule", "seed", "counts"])
      .where("session", "=", name)
      .orderBy("place", "desc")
      .execute();
    const saved = found.map(({ id, place, rule, seed }): SavedRule => ({
      id,
      session,
      rule: JSON.parse(rule),
      order: place,
      seed,
    }));
    rules.load(session, { rules: saved, given: known.given });
    quirks.load(session, known.quirks === null ? undefined : (JSON.parse(known.quirks) as Chosen));
    if (session === null) {
      const { started } = await team.selectFrom("book").select("started").executeTakeFirstOrThrow();
      rules.started = JSON.parse(started) as SavedRule[];
    }
    versions.set(session, known.version);
    return known;
  }

  return {
    async load(session) {
      const { school, today } = await asked(server, (team) => read(team, session));
      return { school, today };
    },
    async change(session, work) {
      let next = 0;
      const result = await changed(server, async (team) => {
        const { version } = await read(team, session);
        next = version + 1;
        const { ids, places } = await team
          .selectFrom("book")
          .select(["ids", "places"])
          .forUpdate()
          .executeTakeFirstOrThrow();
        Object.assign(rules.numbers, { ids, orders: places });
        const before = rules.saved(session);
        // Until it is certain that the database has the change, the books are of no version.
        versions.delete(session);
        const made = work();
        const after = rules.saved(session);
        await writeRules(team, rowOf(session), before.rules, after.rules);
        const chosen = quirks.saved(session);
        await team
          .insertInto("sessions")
          .values({
            name: rowOf(session),
            version: next,
            quirks: chosen ? JSON.stringify(chosen) : null,
            given: after.given,
          })
          .onConflict((conflict) =>
            conflict.column("name").doUpdateSet(({ ref }) => ({
              version: ref("excluded.version"),
              quirks: ref("excluded.quirks"),
              given: ref("excluded.given"),
            })),
          )
          .execute();
        const { ids: lastId, orders } = rules.numbers;
        await team
          .updateTable("book")
          .set({ ids: lastId, places: orders, ...(session === null && { started: JSON.stringify(rules.started) }) })
          .execute();
        return made;
      });
      versions.set(session, next);
      return result;
    },
    async count(sessions) {
      const found = await asked(server, (team) =>
        team
          .selectFrom("rules")
          .select(["place", "counts"])
          .where("session", "in", sessions.map(rowOf))
          .where("counts", "is not", null)
          .execute(),
      );
      const counts = new Map(found.map((row) => [row.place, row.counts]));
      for (const rule of rules.list(null)) {
        const text = counts.get(rule.order);
        if (text) rule.counts = JSON.parse(text);
      }
    },
  };
}

/** Writes what differs: a thousand rules are given one after the other. */
async function writeRules(team: Team, session: string, before: SavedRule[], after: SavedRule[]): Promise<void> {
  const known = new Map(before.map((rule) => [rule.order, rule]));
  const stays = new Set(after.map(({ order }) => order));
  const gone = before.filter(({ order }) => !stays.has(order)).map(({ order }) => order);
  if (gone.length > 0)
    await team.deleteFrom("rules").where("session", "=", session).where("place", "in", gone).execute();
  const added = after.filter(({ order }) => !known.has(order));
  if (added.length > 0) {
    const rows = added.map(({ id, order, rule, seed }) => ({
      session,
      id,
      place: order,
      rule: JSON.stringify(rule),
      seed,
      counts: null,
    }));
    await team.insertInto("rules").values(rows).execute();
  }
  for (const { order, rule } of after) {
    const same = known.get(order);
    if (!same || same.rule === rule) continue;
    await team
      .updateTable("rules")
      .set({ rule: JSON.stringify(rule) })
      .where("session", "=", session)
      .where("place", "=", order)
      .execute();
  }
}
