import { spawn } from "node:child_process";
import { once } from "node:events";
import { unlink } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { address, isFile } from "./address.ts";

/** An empty database of one's own. It is dropped when it is disposed of, or when the process ends. */
export interface Database extends AsyncDisposable {
  /** `postgres://user:password@127.0.0.1:port/database` */
  readonly url: string;
}

/**
 * An empty database on the PostgreSQL 18 that all suites share; the first one who asks starts it (about two seconds).
 * @throws when PostgreSQL cannot be started here, with what it said.
 */
export async function postgres(): Promise<Database> {
  const lease = (await join()) ?? (await started());
  for await (const line of createInterface({ input: lease })) {
    const { url, error } = JSON.parse(line) as { url?: string; error?: string };
    if (url === undefined) throw new Error(error);
    // The database is ours while the process runs, and does not keep it from ending.
    lease.unref();
    return {
      url,
      [Symbol.asyncDispose]: async () => {
        if (!lease.destroyed) await once(lease.destroy(), "close");
      },
    };
  }
  throw new Error("The host of PostgreSQL for tests ended before it gave a database");
}

/** A connection to the host, unless there is none. */
async function join(): Promise<Socket | undefined> {
  const socket = connect(address);
  try {
    await once(socket, "connect");
    return socket;
  } catch {
    return undefined;
  }
}

async function started(): Promise<Socket> {
  if (isFile) await unlink(address).catch(() => {});
  const host = fileURLToPath(new URL("host.ts", import.meta.url));
  spawn(process.execPath, [host], { detached: true, stdio: "ignore" }).unref();
  for (let left = 200; left > 0; left--) {
    const socket = await join();
    if (socket) return socket;
    await setTimeout(50);
  }
  throw new Error(`The host of PostgreSQL for tests did not start; run "node ${host}" to see why`);
}
