import { createMock } from "@d6-integrate/mock";
import { postgres } from "@d6-integrate/real-servers";
import { Client as Postgres } from "pg";
import { expect, test } from "vitest";
import { mostIn, serveMock } from "./d6-server.ts";
import { changesIn, recordsOf, tablesIn } from "./expected.ts";
import { startWorker } from "./worker.ts";

const schools = 200;
const perSecond = 150;
const atOnce = 12;
const lanes = 8;

test("two workers copy 200 schools, one of them killed on the way, within the budget and reading nothing twice without need", async () => {
  await using database = await postgres();
  const mock = await createMock({ schools, strict: false });
  await using d6 = await serveMock(mock);
  const env = {
    D6_BASE_URL: d6.url,
    DATABASE_URL: database.url,
    PER_SECOND: String(perSecond),
    AT_ONCE: String(atOnce),
    LANES: String(lanes),
  };
  const db = new Postgres({ connectionString: database.url });
  await db.connect();

  const [one, other] = [startWorker(env), startWorker(env)];
  await expect.poll(() => d6.seen.length, { timeout: 900_000, interval: 50 }).toBeGreaterThan(1500);
  one.process.kill("SIGKILL");
  const killedAt = d6.seen.length;
  const { code, output } = await other.ended;

  // One school has not activated us, which is told and stops nobody.
  expect(output).toMatch(/learners: 1 school skipped \(not-activated\), 0 removed: 1201\n/);
  expect(output).toMatch(/learners: 201 schools done, \d{4} rows, \d{4} changed, 0 removed\n/);
  expect(code).toBe(0);
  // The other worker took part, and no table names what is not in the mock.
  expect(killedAt).toBeLessThan(d6.seen.length / 2);
  const active = [1000, ...Array.from({ length: schools }, (_, index) => 1301 + index)];
  const expected = await recordsOf(mock, active);
  const tables = await tablesIn(db);
  for (const [name, records] of Object.entries(expected)) {
    expect(records.size, name).toBeGreaterThan(schools);
    expect(tables[name], name).toEqual(records);
  }

  // What the killed worker had in its lanes was begun again where it stood, and nothing else.
  const times = Map.groupBy(d6.seen, ({ what }) => what);
  const again = [...times].filter(([what, { length }]) => length > 1 && !what.includes("/settings/clients"));
  expect(again.length).toBeLessThanOrEqual(lanes + 8);
  expect(Math.max(...d6.seen.map((seen) => seen.atOnce))).toBeLessThanOrEqual(atOnce);
  expect(mostIn(d6.seen, 900)).toBeLessThanOrEqual(perSecond + 2);

  const before = await changesIn(db);
  const asked = d6.seen.length;
  const second = await startWorker(env).ended;
  expect(second.code).toBe(0);
  // It asks which schools there are, and has nothing to do.
  expect(d6.seen.length - asked).toBe(1);
  expect(await changesIn(db)).toEqual(before);
  await db.end();
  await mock.close();
}, 1_800_000);
