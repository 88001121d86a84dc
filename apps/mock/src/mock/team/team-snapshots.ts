import { checkRoom, checkSnapshotName, unknownSnapshot } from "../../school/steering/snapshots.ts";
import type { Snapshot, Snapshots } from "../../school/steering/snapshots.ts";
import type { Server } from "../../school/store/postgres/pool.ts";
import { asked, changed, rowOf } from "./tables.ts";
import type { Team } from "./tables.ts";

/** The kept states of a session, in the database. */
export function createTeamSnapshots(server: Server, of: string | null): Snapshots {
  const session = rowOf(of);

  const listed = (team: Team): Promise<Snapshot[]> =>
    team
      .selectFrom("snapshots")
      .select(["name", "kept", "today", "bytes"])
      .where("session", "=", session)
      .orderBy("place")
      .execute();

  async function known(team: Team, name: string) {
    checkSnapshotName(name);
    const row = await team
      .selectFrom("snapshots")
      .selectAll()
      .where("session", "=", session)
      .where("name", "=", name)
      .executeTakeFirst();
    if (row) return row;
    throw unknownSnapshot(
      name,
      (await listed(team)).map((other) => other.name),
    );
  }

  return {
    list: () => asked(server, listed),
    get: (name) =>
      asked(server, async (team) => {
        const { kept, today, bytes } = await known(team, name);
        return { name, kept, today, bytes };
      }),
    keep(name, { records, today }) {
      checkSnapshotName(name);
      const bytes = records.byteLength;
      return changed(server, async (team) => {
        // Two at once must not both find the last place.
        await team.selectFrom("sessions").select("name").where("name", "=", session).forUpdate().execute();
        checkRoom(
          bytes,
          (await listed(team)).filter((other) => other.name !== name),
        );
        const kept = new Date().toISOString();
        const row = { kept, today, bytes, records: Buffer.from(records) };
        await team
          .insertInto("snapshots")
          .values({ session, name, ...row })
          .onConflict((conflict) => conflict.columns(["session", "name"]).doUpdateSet(row))
          .execute();
        return { name, kept, today, bytes };
      });
    },
    state: (name) =>
      asked(server, async (team) => {
        const { records, today } = await known(team, name);
        return { records, today };
      }),
    remove: (name) =>
      changed(server, async (team) => {
        await known(team, name);
        await team.deleteFrom("snapshots").where("session", "=", session).where("name", "=", name).execute();
      }),
  };
}
