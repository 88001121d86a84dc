// One process of a fleet: it calls as much as its limiter lets it, until it is told to stop.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createClient, isD6Error } from "../../src/entry/index.ts";
import { createFleetLimiter } from "../../src/entry/fleet.ts";
import { openStore } from "./stores.ts";
import type { Orders, Outcome } from "./run-fleet.ts";

const { origin, store, clockOffsetMs, callers, schools, options } = JSON.parse(process.argv[2] ?? "") as Orders;

// Its time of day is wrong.
const now = Date.now;
Date.now = () => now() + clockOffsetMs;

const { store: fleetStore, close } = await openStore(store);
const credentials = { username: "fleet", password: "pass-0815" };
const d6 = createClient({
  credentials,
  baseUrl: `${origin}/api`,
  limiter: createFleetLimiter({ credentials, store: fleetStore, ...options }),
  retry: false,
  deadlineMs: 20_000,
});

const outcome: Outcome = { answered: 0, failed: {}, longestMs: 0, lagMs: 0 };
const stop = new AbortController();

async function call(school: number): Promise<void> {
  const begun = performance.now();
  try {
    await d6.v1.debtorNotes.list({ school_login_id: school });
    outcome.answered += 1;
  } catch (error) {
    const kind = isD6Error(error) ? error.kind : String(error);
    outcome.failed[kind] = (outcome.failed[kind] ?? 0) + 1;
    // A worker that was refused comes back a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  outcome.longestMs = Math.max(outcome.longestMs, performance.now() - begun);
}

process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.once("message", () => stop.abort());
await Promise.all(
  Array.from({ length: callers }, async (_, index) => {
    while (!stop.signal.aborted) await call(schools[index % schools.length] ?? 1000);
  }),
);
outcome.lagMs = delay.max / 1e6;
process.send?.(outcome, () => process.disconnect());
await close();
