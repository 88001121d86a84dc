import { document } from "@d6-integrate/spec";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { createApi } from "./api.ts";
import { createControl } from "./control.ts";
import { operations } from "./contract.ts";
import { createEngine } from "./engine.ts";
import type { Engine } from "./engine.ts";
import { clockAt, sampleDay } from "./school/clock.ts";
import { createSeeder, openSchool } from "./school/school.ts";
import { checkedSeed } from "./school/seed/plan.ts";
import type { Size } from "./school/seed/plan.ts";
import { createSessions } from "./sessions.ts";
import { strays } from "./strays.ts";

export interface MockOptions {
  /**
   * The day in the school, yyyy-mm-dd, or `now`. It decides which dates a note may have. Default: 2024-04-16, near which
   * the vendor's samples are valid.
   */
  clock?: string;
  /** The number from which families and what happens to them are made. Default: 1. */
  seed?: number;
  /** How large school 1000 is: `small` has about 25 learners, `large` about 1,300. Default: small. */
  size?: Size;
  /** How many activated schools stand beside the three of the samples, from 1301 on. Default: 0, at most 50. */
  schools?: number;
}

export interface Mock {
  /** Answers a request without a port, as the global `fetch` does with one; give it to a client as its `fetch`. */
  fetch(...sent: ConstructorParameters<typeof Request>): Promise<Response>;
  /** Forgets every change, apart from those in sessions. */
  reset(): Promise<void>;
  /** Everything that the schools remember, to go back to with `restore`. */
  snapshot(): Promise<Uint8Array>;
  /** Goes back to what a snapshot of this or another mock of the same version holds. */
  restore(snapshot: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

let engine: Promise<Engine> | undefined;

/**
 * A mock of the d6 Integrate API, from the contract, with a school behind it that keeps state.
 *
 * @throws RangeError when the clock is not a day, the seed no whole number, the size unknown or the schools too many.
 */
export async function createMock({ clock = sampleDay, ...seed }: MockOptions = {}): Promise<Mock> {
  // The engine keeps nothing of a request: all mocks of a process share one.
  engine ??= createEngine(document);
  const today = clockAt(clock);
  const seeder = createSeeder(today, checkedSeed(seed));
  const school = await openSchool(today, seeder);
  const sessions = createSessions(school, () => openSchool(today, seeder));
  const api = createApi(operations, await engine, sessions);
  const app = new Hono()
    .use(cors())
    .route("/__mock", createControl(operations, sessions))
    // The vendor's address ends in /api; without it the paths are those of the contract.
    .route("/api", api)
    .route("/", api)
    .notFound(strays);
  app.onError((error) =>
    Response.json(
      { title: "The mock failed", detail: error.message, status: 500 },
      { status: 500, headers: { "content-type": "application/problem+json" } },
    ),
  );
  return {
    fetch: async (...sent) => app.fetch(new Request(...sent)),
    reset: () => school.reset(),
    snapshot: () => school.snapshot(),
    restore: (snapshot) => school.restore(snapshot),
    close: () => sessions.close(),
  };
}
