import { sql } from "kysely";
import { openSchool } from "../../school/school.ts";
import type { School, SchoolOptions } from "../../school/school.ts";
import type { SchoolClock } from "../../school/rules/school-clock.ts";
import type { Server } from "../../school/store/postgres/pool.ts";
import { createSchool, inSchema, lastStep, scriptAfter } from "../../school/store/postgres/school-schema.ts";
import { createSchemaStore } from "../../school/store/postgres/store.ts";
import type { Database, Seed, Store } from "../../school/store/store.ts";
import type { Known } from "./books.ts";
import type { Leases } from "./leases/leases.ts";
import { createTeamSnapshots } from "./team-snapshots.ts";
import { asked, changed, home, rowOf, sessionOf } from "./tables.ts";

/** How many sessions have a school; the oldest makes room for the next. */
const maxSessions = 100;

/** The schools of all sessions, each in a schema of its own. */
export interface TeamSchools {
  of(session: string | null): Promise<School>;
  names(): Promise<string[]>;
  /** Brings the tables of all schools up to date. */
  migrate(): Promise<void>;
  /** Told what was read of a session. */
  learned(session: string | null, known: Known): void;
}

export interface TeamSchoolsOptions {
  server: Server;
  leases: Leases;
  /** The name under which a session is held. */
  nameOf(session: string | null): string;
  settingsOf(session: string | null): Omit<SchoolOptions, "open">;
}

export function createTeamSchools({ server, leases, nameOf, settingsOf }: TeamSchoolsOptions): TeamSchools {
  const schools = new Map<string | null, Promise<School>>();
  const clocks = new Map<string | null, SchoolClock>();
  const known = new Map<string | null, Known>();

  function setClock(session: string | null): void {
    const clock = clocks.get(session);
    const today = known.get(session)?.today ?? null;
    if (today === null) clock?.reset();
    else clock?.set(today);
  }

  /** Makes the school of a session that has none; whoever calls has the session alone. */
  async function create(session: string | null, seed: Seed): Promise<string> {
    const found = await asked(server, (team) =>
      team.selectFrom("sessions").select("school").where("name", "=", rowOf(session)).executeTakeFirst(),
    );
    if (typeof found?.school === "string") return found.school;
    const { rows } = await changed(server, (team) =>
      sql<{ next: number }>`select nextval('schools') as next`.execute(team),
    );
    const { next } = rows[0]!;
    const schema = `${home}_school_${next}`;
    await createSchool(server, schema, seed, async (database) => {
      await sql`insert into ${sql.table(`${home}.sessions`)} (name, school, step, opened)
        values (${rowOf(session)}, ${schema}, ${lastStep}, ${next})
        on conflict (name) do update set school = excluded.school, step = excluded.step, opened = excluded.opened,
          today = null`.execute(database);
    });
    return schema;
  }

  /** The oldest sessions lose their schools when there are too many. */
  async function makeRoom(): Promise<void> {
    const gone = await asked(server, (team) =>
      team
        .selectFrom("sessions")
        .select("name")
        .where("school", "is not", null)
        .where("name", "!=", "")
        .orderBy("opened", "desc")
        .offset(maxSessions)
        .execute(),
    );
    for (const { name } of gone) await leases.alone(nameOf(sessionOf(name)), () => remove(name));
  }

  async function remove(name: string): Promise<void> {
    await changed(server, async (team) => {
      const row = await team.selectFrom("sessions").select("school").where("name", "=", name).executeTakeFirst();
      if (typeof row?.school !== "string") return;
      await team
        .updateTable("sessions")
        .set({ school: null, opened: null, today: null })
        .where("name", "=", name)
        .execute();
      await team.deleteFrom("snapshots").where("session", "=", name).execute();
      await team.schema.dropSchema(row.school).cascade().execute();
    });
  }

  /** The records of a session, wherever they are; made when there are none. */
  function storeOf(session: string | null, seeder: SchoolOptions["seeder"], clock: SchoolClock): Store {
    const name = nameOf(session);
    const start = clock.setting;
    async function together<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
      for (;;) {
        const made = await leases.together(name, async () => {
          const schema = known.get(session)?.school;
          return typeof schema === "string" ? { result: await work(createSchemaStore(server, schema)) } : undefined;
        });
        if (made) return made.result;
        await leases.alone(name, () => create(session, seeder()));
        await makeRoom();
      }
    }
    return {
      reading: (work) => together((store) => store.reading(work)),
      writing: (work, school) => together((store) => store.writing(work, school)),
      alone: (work) =>
        leases.alone(name, async () => {
          const schema = await create(session, seeder());
          const { today } = (await asked(server, (team) =>
            team.selectFrom("sessions").select("today").where("name", "=", rowOf(session)).executeTakeFirst(),
          )) ?? { today: null };
          known.set(session, { school: schema, today });
          setClock(session);
          return createSchemaStore(server, schema).alone(async (whole) => {
            const result = await work(whole);
            await keepDay(whole.database, session, clock.setting === start ? null : clock.setting);
            return result;
          });
        }),
      close: async () => {},
    };
  }

  const open = (session: string | null): Promise<School> =>
    openSchool({
      ...settingsOf(session),
      open: async (seeder, clock) => {
        clocks.set(session, clock);
        setClock(session);
        return { store: storeOf(session, seeder, clock), snapshots: createTeamSnapshots(server, session) };
      },
    });

  async function migrate(): Promise<void> {
    const old = await asked(server, (team) =>
      team
        .selectFrom("sessions")
        .select("name")
        .where("school", "is not", null)
        .where("step", "!=", lastStep)
        .execute(),
    );
    for (const { name } of old) await leases.alone(nameOf(sessionOf(name)), () => migrateOne(name));
  }

  const migrateOne = (name: string): Promise<void> =>
    changed(server, async (team) => {
      const row = await team
        .selectFrom("sessions")
        .select(["school", "step"])
        .where("name", "=", name)
        .executeTakeFirst();
      if (typeof row?.school !== "string" || row.step === lastStep) return;
      await team.updateTable("sessions").set({ step: lastStep }).where("name", "=", name).execute();
      await sql.raw(`${inSchema(row.school)}; ${scriptAfter(row.step)}`).execute(team);
    });

  return {
    migrate,
    of(session) {
      const school = schools.get(session) ?? open(session);
      schools.set(session, school);
      return school;
    },
    names: async () => {
      const rows = await asked(server, (team) =>
        team.selectFrom("sessions").select("name").where("school", "is not", null).where("name", "!=", "").execute(),
      );
      return rows.map(({ name }) => name);
    },
    learned(session, what) {
      known.set(session, what);
      setClock(session);
    },
  };
}

/** Keeps the day of a session in the transaction that changes its records. */
async function keepDay(database: Database, session: string | null, today: string | null): Promise<void> {
  await sql`update ${sql.table(`${home}.sessions`)} set today = ${today} where name = ${rowOf(session)}`.execute(
    database,
  );
}
