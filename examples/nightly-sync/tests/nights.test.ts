import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import { postgres } from "@d6-integrate/real-servers";
import type { Database } from "@d6-integrate/real-servers";
import { Client as Postgres } from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serveMock } from "./d6-server.ts";
import { changesIn, recordsOf, tablesIn } from "./expected.ts";
import { startWorker } from "./worker.ts";

// Each night is a process or two more.
vi.setConfig({ testTimeout: 300_000 });

let mock: Mock;
let database: Database;
let server: Awaited<ReturnType<typeof serveMock>>;
let db: Postgres;

beforeEach(async () => {
  mock = await createMock({ schools: 1 });
  server = await serveMock(mock);
  database = await postgres();
  db = new Postgres({ connectionString: database.url });
  await db.connect();
});
afterEach(async () => {
  await db.end();
  await database[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  await mock.close();
});

const run = (env: Record<string, string> = {}) =>
  startWorker({ D6_BASE_URL: server.url, DATABASE_URL: database.url, PER_SECOND: "200", AT_ONCE: "8", ...env }).ended;

test("the next night reads everything, and changes only what has changed at the school", async () => {
  await run();
  const before = await changesIn(db);
  expect((await run({ NIGHT: "2024-04-17" })).output).toMatch(
    /learners: 2 schools done, \d+ rows, 0 changed, 0 removed/,
  );
  expect(await changesIn(db)).toEqual(before);

  await mock.payPromise(12, "250.00");
  await mock.fetch(
    new Request("http://127.0.0.1/api/v1/finplus/debtmanagement/debtornotes/notes/1000?note_id=7", {
      method: "DELETE",
      headers: { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" },
    }),
  );
  const { output } = await run({ NIGHT: "2024-04-18" });
  expect(output).toMatch(/debtor_notes: 2 schools done, \d+ rows, 0 changed, 1 removed/);
  expect(output).toMatch(/age_analysis: 2 schools done, \d+ rows, [1-9]\d* changed, 0 removed/);
  expect((await tablesIn(db))["debtor_notes"]?.has("1000/7")).toBe(false);
});

test("what a school withdrew is deleted, and the other schools stay", async () => {
  await run();
  const before = await tablesIn(db);
  await mock.switchIntegration(1301, 10, { activated_by_school: false });
  const { output, code } = await run({ NIGHT: "2024-04-17" });
  expect(output).toMatch(/debtor_notes: 1 school withdrawn \(unauthorized\), [1-9]\d* removed: 1301/);
  expect(code).toBe(0);
  const now = await tablesIn(db);
  for (const part of ["age_analysis", "debtor_notes"]) {
    expect([...now[part]!.keys()].filter((key) => key.startsWith("1301/"))).toEqual([]);
  }
  expect(now["learners"]).toEqual(before["learners"]);

  for (const api of [8, 9]) await mock.switchIntegration(1301, api, { activated_by_school: false });
  await run({ NIGHT: "2024-04-18" });
  for (const records of Object.values(await tablesIn(db))) {
    expect([...records.keys()].every((key) => key.startsWith("1000/"))).toBe(true);
    expect(records.size).toBeGreaterThan(0);
  }
});

test("wrong credentials stop the night for all, and the right ones go on with it", async () => {
  const respond = { status: 401, body: { error: "Unauthorized", error_description: "Credentials are wrong" } };
  // They become wrong while the night is under way, when d6 has listed the schools.
  const rules = [
    await mock.rule({ operation: "v1GetLearners", respond }),
    await mock.rule({ operation: "v1GetClients", skip: 1, respond }),
  ];
  const stopped = await run();
  expect(stopped.code).toBe(1);
  expect(stopped.output).toMatch(/refuses the credentials/);
  for (const { id } of rules) await mock.removeRule(id);
  expect((await run()).code).toBe(0);
  expect(await tablesIn(db)).toEqual(await recordsOf(mock, [1000, 1301]));

  const refused = await run({ D6_PASSWORD: "wrong", NIGHT: "2024-04-17" });
  expect(refused).toEqual({ code: 1, output: "Failed: v1GetClients ended with unauthorized.\n" });
});

test("a server that fails is asked again later, and no text or name of d6 is told", async () => {
  await mock.rule({ operation: "v1GetParents", times: 5, respond: { status: 503, headers: { "Retry-After": "0" } } });
  const metricsFile = join(tmpdir(), `nightly-sync-${process.pid}.prom`);
  const { code, output } = await run({ METRICS_FILE: metricsFile });
  expect(code).toBe(0);
  const tables = await tablesIn(db);
  expect(tables).toEqual(await recordsOf(mock, [1000, 1301]));
  const told = `${output}${await readFile(metricsFile, "utf8")}`;
  expect(told).toMatch(/d6_sync_rows\{part="parents",state="done",kind=""\} [1-9]/);
  const names = [...tables["learners"]!.values()].map((record) => (record as { last_name: string }).last_name);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(told).not.toContain(name);
});
