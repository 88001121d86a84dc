import type { Client } from "pg";
import { explained } from "../../../school/store/postgres/failures.ts";
import { StorageError } from "../../../school/store/storage-error.ts";

/** The channel on which the processes of a mock hear of each other. */
export const channel = "d6_mock";

/** How long it waits before it connects again, in milliseconds; twice as long each time up to the most. */
const [soonest, latest] = [50, 1000];

/** The one connection of a process on which it listens, and on which it holds its locks as long as it lives. */
export interface Line {
  /** Asks something; fails with a StorageError while the server does not answer. */
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface LineOptions {
  /** Makes a connection that is not connected yet. */
  connect(): Client;
  /** Told each message, in the order in which they were sent. */
  heard(message: string): void;
  /** Told that the connection is gone, with its locks and whatever was said meanwhile. */
  lost(): void;
  /** Told that it is there again. */
  back(): void;
}

/** @throws StorageError when the server cannot be reached at first. */
export async function openLine({ connect, heard, lost, back }: LineOptions): Promise<Line> {
  let client: Client | undefined;
  let failure: unknown;
  let isClosed = false;
  let attempt: Promise<void>;
  let timer: NodeJS.Timeout | undefined;

  async function dial(): Promise<void> {
    const next = connect();
    next.on("notification", ({ payload = "" }) => heard(payload));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw explained(error);
    }
    next.on("end", () => gone(next));
    next.on("error", () => gone(next));
    client = next;
    failure = undefined;
  }

  function gone(which: Client): void {
    if (client !== which || isClosed) return;
    client = undefined;
    lost();
    attempt = again(0);
    attempt.catch(() => {});
  }

  async function again(waitMs: number): Promise<void> {
    try {
      await dial();
      back();
    } catch (error) {
      failure = error;
      const next = Math.min(latest, Math.max(soonest, waitMs * 2));
      timer = setTimeout(() => {
        attempt = again(next);
        attempt.catch(() => {});
      }, next);
      throw error;
    }
  }

  attempt = dial();
  await attempt;
  return {
    async query(text, values = []) {
      // Who asks while it is being made again waits for that; who asks between two attempts is told why the last one failed.
      if (!client) await (failure === undefined ? attempt : Promise.reject(failure));
      if (!client) throw closed();
      try {
        return (await client.query(text, values)).rows;
      } catch (error) {
        throw explained(error);
      }
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
      client = undefined;
      failure = closed();
    },
  };
}

const closed = (): StorageError =>
  new StorageError(503, "The mock is closed", "The mock has let go of its database.", undefined);
