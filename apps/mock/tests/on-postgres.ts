import { createHash } from "node:crypto";
import { postgres } from "@d6-integrate/real-servers";
import { Client } from "pg";
import * as mock from "../src/index.ts";
import type { Mock, MockOptions, RunningMock, ServerOptions } from "../src/index.ts";

export * from "../src/index.ts";

/** As `createMock`, in a database of its own where nothing else is said. */
export const createMock = (options: MockOptions = {}): Promise<Mock> => kept(mock.createMock, options);

/** As `startMock`, in a database of its own where nothing else is said. */
export const startMock = (options: ServerOptions = {}): Promise<RunningMock> => kept(mock.startMock, options);

async function kept<Options extends MockOptions, Opened extends Mock>(
  open: (options: Options) => Promise<Opened>,
  options: Options,
): Promise<Opened> {
  if (options.db !== undefined) return open(options);
  const { url, release } = await databaseFor(options);
  const opened = await open({ ...options, db: url }).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  return {
    ...opened,
    async close() {
      await opened.close();
      await release();
    },
  };
}

interface Lent {
  url: string;
  release(): Promise<void>;
}

/** What the records at the start depend on. */
const deciding = ["clock", "seed", "size", "schools"] as const;

/** A database in which a mock with the same records was opened once, if that can be: to copy one is faster than to make one. */
export async function databaseFor(options: MockOptions = {}): Promise<Lent> {
  const isPlain = Object.keys(options).every((name) => !["data", "rules", "quirks", "delay", "flaky"].includes(name));
  const database = await postgres();
  const release = async () => database[Symbol.asyncDispose]();
  if (!isPlain) return { url: database.url, release };
  const of = Object.fromEntries(deciding.map((name) => [name, options[name]]));
  const template = `d6_mock_${createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 16)}`;
  await prepare(template, database.url, of);
  const name = new URL(database.url).pathname.slice(1);
  await ask(
    at(database.url, "postgres"),
    `drop database "${name}"`,
    `create database "${name}" template "${template}"`,
  );
  return { url: database.url, release };
}

const at = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function prepare(template: string, url: string, options: MockOptions): Promise<void> {
  const client = new Client(at(url, "postgres"));
  await client.connect();
  try {
    // Other suites do the same at this time.
    await client.query("select pg_advisory_lock(hashtext($1))", [template]);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1 and datistemplate", [
      template,
    ]);
    if (rowCount !== 0) return;
    await client.query(`drop database if exists "${template}"`);
    await client.query(`create database "${template}"`);
    try {
      const first = await mock.createMock({ ...options, db: at(url, template) });
      await first.close();
    } catch {
      // Whoever opens it says what is wrong with the options.
      return;
    }
    await client.query(`alter database "${template}" is_template true`);
  } finally {
    await client.end();
  }
}

async function ask(url: string, ...statements: string[]): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
