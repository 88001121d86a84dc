import { Hono } from "hono";
import { cors } from "hono/cors";
import { createApi } from "./api.ts";
import { createControl } from "./control.ts";
import { contract } from "./contract.ts";
import { createEngine } from "./engine.ts";
import type { Engine } from "./engine.ts";
import { problem } from "./problem.ts";
import { chosenQuirks, quirkScenarios } from "./quirks.ts";
import type { Quirks } from "./quirks.ts";
import type { Scenario } from "./scenario.ts";
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
  /** What the API does where its pages and live use disagree; `GET /__mock/quirks` lists what there is, with evidence. */
  quirks?: Partial<Quirks>;
  /** What stands around the answers of the school, the outermost first. */
  scenarios?: Scenario[];
  /** Whether all answers come from the contract's examples, as those of the stock Prism do. Default: false. */
  stateless?: boolean;
}

export interface Mock {
  /** Answers a request without a port; give it to a client as its `fetch`. */
  fetch(request: Request): Promise<Response>;
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
 * @throws RangeError when the clock is not a day, the seed no whole number, the size unknown, the schools too many, or a
 *   quirk or its choice unknown.
 */
export async function createMock({
  clock = sampleDay,
  quirks: wanted,
  scenarios = [],
  stateless = false,
  ...seed
}: MockOptions = {}): Promise<Mock> {
  const quirks = chosenQuirks(wanted);
  // The engine keeps nothing of a request: all mocks of a process share one.
  engine ??= createEngine(contract.document);
  const today = clockAt(clock);
  const seeder = createSeeder(today, checkedSeed(seed));
  const lag = Number(quirks["activation-lag"]) * 1000;
  const open = async () => openSchool(today, seeder, lag);
  const school = await open();
  const sessions = createSessions(school, open);
  const api = createApi({
    contract,
    engine: await engine,
    scenarios: (operation) => [...scenarios, ...quirkScenarios(quirks, operation)],
    stateless,
  });
  const control = createControl(contract, sessions, quirks);
  const app = new Hono().use(cors()).all("/__mock/*", ({ req }) => control.fetch(req.raw));
  app.all("*", async ({ req }) => {
    const url = new URL(req.url);
    // The vendor's address ends in /api; without it the paths are those of the contract.
    const path = url.pathname.replace(/^\/api(?=\/)/, "");
    const answered = await api(req.raw, url, path, () => sessions.of(req.raw));
    return answered?.response ?? strays(contract, path);
  });
  app.onError((error) => problem(500, "The mock failed", error.message));
  return {
    fetch: async (request) => app.fetch(request),
    reset: () => school.reset(),
    snapshot: () => school.snapshot(),
    restore: (snapshot) => school.restore(snapshot),
    close: () => sessions.close(),
  };
}
