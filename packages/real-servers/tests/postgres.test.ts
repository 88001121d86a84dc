import { Client } from "pg";
import { expect, test } from "vitest";
import { postgres, postgresServer } from "../src/index.ts";

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client(url);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

test("each one who asks gets an empty database of their own on one PostgreSQL 18", async () => {
  const databases = await Promise.all([postgres(), postgres(), postgres()]);
  const urls = databases.map(({ url }) => new URL(url));
  expect(new Set(urls.map(({ port }) => port)).size).toBe(1);
  expect(new Set(urls.map(({ pathname }) => pathname)).size).toBe(3);
  for (const { url } of databases) {
    expect(await ask(url, "select count(*)::int as tables from pg_tables where schemaname = 'public'")).toEqual([
      { tables: 0 },
    ]);
    expect(await ask(url, "show server_version_num")).toEqual([{ server_version_num: expect.stringMatching(/^18/u) }]);
  }
  for (const database of databases) await database[Symbol.asyncDispose]();
});

test("a database goes when it is disposed of, also while somebody is connected to it", async () => {
  await using other = await postgres();
  const database = await postgres();
  const name = new URL(database.url).pathname.slice(1);
  const stays = new Client(database.url);
  stays.on("error", () => {});
  await stays.connect();
  await database[Symbol.asyncDispose]();
  await expect
    .poll(() => ask(other.url, `select datname from pg_database where datname = '${name}'`), { timeout: 10_000 })
    .toEqual([]);
});

test("text is sorted by its bytes, as SQLite does", async () => {
  await using database = await postgres();
  expect(await ask(database.url, "select t from (values ('b'), ('A'), ('a'), ('B')) v(t) order by t")).toEqual(
    ["A", "B", "a", "b"].map((t) => ({ t })),
  );
});

test("a server of one's own can be killed, and comes back with its data on the same URL", async () => {
  await using server = await postgresServer();
  await ask(server.url, "create table kept (n int); insert into kept values (7)");
  await server.kill();
  await expect(ask(server.url, "select 1")).rejects.toThrow("connect ECONNREFUSED");
  await server.start();
  await expect.poll(() => ask(server.url, "select n from kept").catch(String), { timeout: 30_000 }).toEqual([{ n: 7 }]);
});
