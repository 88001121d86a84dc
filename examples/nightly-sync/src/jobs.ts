import { setTimeout as wait } from "node:timers/promises";
import type { Kysely } from "kysely";
import { PgBoss } from "pg-boss";
import type { Client } from "@d6-integrate/client";
import { judgeError } from "./judge-error.ts";
import type { Settings } from "./settings.ts";
import { endPart, ofPart, syncPart } from "./sync-part.ts";
import type { PartKey } from "./sync-part.ts";
import type { Database } from "./tables.ts";

const queue = "sync-part";
const retryLimit = 5;
const idleMs = 500;

/** Starts pg-boss with one queue, whose jobs come back when their worker has died. */
export async function startJobs(
  { databaseUrl, heartbeatSeconds, retrySeconds }: Settings,
  tell: (line: string) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    superviseIntervalSeconds: Math.ceil(heartbeatSeconds / 5),
    monitorIntervalSeconds: Math.ceil(heartbeatSeconds / 5),
  });
  boss.on("error", (error) => tell(`jobs: ${error.message}`));
  await boss.start();
  await boss.createQueue(queue, {
    // One job of a part at a time, however many workers plan the night.
    policy: "exclusive",
    heartbeatSeconds,
    // The heart beats; how long a large school takes does not matter.
    expireInSeconds: 6 * 60 * 60,
    retryLimit,
    retryDelay: retrySeconds,
    retryBackoff: true,
  });
  return boss;
}

/** Makes a job of every open part that has none. Marks wait for the learners of their school. */
export async function sendJobs(db: Kysely<Database>, boss: PgBoss, night: string): Promise<void> {
  const open = await db
    .selectFrom("sync_parts as part")
    .select(["night", "school", "part"])
    .where("night", "=", night)
    .where("state", "=", "open")
    .where((where) =>
      where.or([
        where("part.part", "<>", "marks"),
        where.exists(
          where
            .selectFrom("sync_parts as first")
            .select("first.school")
            .whereRef("first.night", "=", "part.night")
            .whereRef("first.school", "=", "part.school")
            .where("first.part", "=", "learners")
            .where("first.state", "=", "done"),
        ),
      ]),
    )
    .orderBy("school")
    .execute();
  await boss.insert(queue, open.map(jobOf));
}

const jobOf = (key: PartKey) => ({ data: key, singletonKey: `${key.night}/${key.school}/${key.part}` });

/** Does jobs, some at a time, until nothing is open in this night or somebody stopped it. */
export async function doJobs(db: Kysely<Database>, boss: PgBoss, d6: Client, settings: Settings): Promise<void> {
  const { night, lanes } = settings;
  const lane = async (number: number): Promise<void> => {
    for (let idle = 0; ;) {
      const state = await stateOf(db, night);
      if (state === "stopped") return;
      const [job] = await boss.fetch<PartKey>(queue, { batchSize: 1 });
      if (job) {
        idle = 0;
        await doJob(db, boss, d6, job, settings);
        continue;
      }
      if (state === "over") return;
      idle += 1;
      // A job can be lost with the worker that should have sent it.
      if (number === 0 && idle % 10 === 0) await sendJobs(db, boss, night);
      await wait(idleMs);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
}

async function stateOf(db: Kysely<Database>, night: string): Promise<"stopped" | "open" | "over"> {
  const row = await db
    .selectFrom("sync_nights")
    .where("night", "=", night)
    .select((select) => [
      "stopped",
      select
        .exists(select.selectFrom("sync_parts").where("night", "=", night).where("state", "=", "open").select("school"))
        .as("isOpen"),
    ])
    .executeTakeFirst();
  if (row?.stopped != null) return "stopped";
  return row?.isOpen ? "open" : "over";
}

async function doJob(
  db: Kysely<Database>,
  boss: PgBoss,
  d6: Client,
  { id, data: key, retryCount }: { id: string; data: PartKey; retryCount: number },
  { night, heartbeatSeconds }: Settings,
): Promise<void> {
  const heart = setInterval(() => void boss.touch(queue, id).catch(() => {}), (heartbeatSeconds * 1000) / 3);
  try {
    const part = await ofPart(db.selectFrom("sync_parts").select("state"), key).executeTakeFirst();
    // What an earlier night left over is newer by what this one reads.
    if (key.night < night) await endPart(db, key, "failed", "overtaken");
    else if (part?.state === "open") await syncPart(db, d6, key);
    if (key.night >= night && key.part === "learners") await boss.insert(queue, [jobOf({ ...key, part: "marks" })]);
  } catch (error) {
    const { verdict, kind } = await judgeError(error, d6, key.school);
    if (verdict === "stop") {
      await db.updateTable("sync_nights").set({ stopped: kind }).where("night", "=", key.night).execute();
    }
    if (verdict === "stop" || (verdict === "again" && retryCount < retryLimit)) {
      await boss.fail(queue, id);
      return;
    }
    await endPart(db, key, verdict === "skip" ? "skipped" : verdict === "withdrawn" ? "withdrawn" : "failed", kind);
  } finally {
    clearInterval(heart);
  }
  await boss.complete(queue, id);
}
