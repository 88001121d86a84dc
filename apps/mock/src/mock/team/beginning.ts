import type { Kept, Start } from "../../control/frame/common.ts";
import type { LocalRuleBook } from "../../scenarios/rules/rule-book.ts";
import type { Server } from "../../school/store/postgres/pool.ts";
import type { Leases } from "./leases/leases.ts";
import { asked, changed } from "./tables.ts";
import type { TeamSchools } from "./team-schools.ts";

export interface Beginning {
  server: Server;
  leases: Leases;
  start: Start;
  /** The rules that are there from the start. */
  given: object[];
  /** Adds them, and says which they are. */
  add(): Promise<{ id: string; session: string | null }[]>;
  kept: Kept;
  schools: Pick<TeamSchools, "migrate">;
  book: LocalRuleBook;
}

/**
 * Makes the mock begin as this process was told, unless another one has been told the same and has done so: then everything goes on as it is.
 */
export function begin({ server, leases, start, given, add, kept, schools, book }: Beginning): Promise<void> {
  const { school, quirks } = start;
  const told = JSON.stringify({ rules: given, quirks, clock: school.clock });
  return leases.alone("start", async () => {
    await schools.migrate();
    const before = await asked(server, (team) => team.selectFrom("book").select("start").executeTakeFirstOrThrow());
    if (before.start !== told) {
      if (before.start !== null) await takeBack();
      const added = await add();
      await kept.changing(null, () => {
        book.keepForReset((rule) => added.some(({ id, session }) => rule.id === id && rule.session === session));
        kept.quirks.choose(null, quirks);
      });
      await changed(server, (team) => team.updateTable("book").set({ start: told }).execute());
    }
    // The school is there before the mock says that it is.
    await kept.withSchool(null, (main) => main.steering.day());
  });

  /** Takes back what an earlier start has set. */
  async function takeBack(): Promise<void> {
    const old = await kept.looking(null, () => [...book.started]);
    for (const session of new Set(old.map((rule) => rule.session))) {
      const ids = new Set(old.filter((rule) => rule.session === session).map(({ id }) => id));
      await kept.changing(session, () =>
        book.remove(book.list(null).filter((rule) => rule.session === session && ids.has(rule.id))),
      );
    }
    await kept.withSchool(null, (main) => main.steering.resetClock());
  }
}
