// One run for one night: plans it, does its jobs beside any other worker, and tells how it ended.
import { createClient, isD6Error } from "@d6-integrate/client";
import { createFleetLimiter, postgresStore } from "@d6-integrate/client/fleet";
import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import { doJobs, sendJobs, startJobs } from "./jobs.ts";
import { planNight } from "./plan-night.ts";
import { showProgress } from "./progress.ts";
import { countNight, summaryOf, writeMetrics } from "./report.ts";
import { readSettings } from "./settings.ts";
import { makeTables } from "./tables.ts";
import type { Database } from "./tables.ts";

const started = performance.now();
const settings = readSettings(process.env);
const { credentials, baseUrl, databaseUrl, night, perSecond, atOnce, lanes, metricsFile } = settings;
const tell = (line: string): void => console.log(line);

const pool = new Pool({ connectionString: databaseUrl, max: lanes + 2, connectionTimeoutMillis: 10_000 });
// A connection that breaks shows in the query that needs it; unheard, it would end this process.
pool.on("error", () => {});
pool.on("connect", (client) => client.on("error", () => {}));
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
const d6 = createClient({
  credentials,
  baseUrl,
  readOnly: true,
  // One budget for all workers, in which no large school is in the way of the small ones.
  limiter: createFleetLimiter({
    credentials,
    store: postgresStore(pool),
    perSecond,
    concurrency: atOnce,
    fairBetweenSchools: true,
  }),
});

let boss: PgBoss | undefined;
try {
  await makeTables(db);
  await planNight(db, d6, night);
  boss = await startJobs(settings, tell);
  const progress = showProgress(db, night, process.stdout);
  await sendJobs(db, boss, night);
  await doJobs(db, boss, d6, settings);
  await progress.stop();

  const counts = await countNight(db, night);
  for (const line of summaryOf(counts)) tell(line);
  if (metricsFile) await writeMetrics(metricsFile, counts, (performance.now() - started) / 1000);
  const open = counts.some(({ state }) => state === "open");
  if (open)
    tell("Stopped: d6 refuses the credentials. Set the right ones and start again; the night goes on where it stands.");
  process.exitCode = open || counts.some(({ state }) => state === "failed") ? 1 : 0;
} catch (error) {
  // Texts of d6 can name a person; the kind of an error does not.
  tell(isD6Error(error) ? `Failed: ${error.operation} ended with ${error.kind}.` : `Failed: ${String(error)}`);
  process.exitCode = 1;
} finally {
  // Whatever went wrong, nothing keeps this process alive.
  await boss?.stop().catch(() => {});
  await db.destroy();
}
