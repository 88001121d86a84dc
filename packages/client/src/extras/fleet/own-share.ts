import type { Clock } from "../../base/clock.ts";
import type { FleetFallback } from "./fleet-options.ts";

/** What a process may begin on its own while the store is away. */
export interface OwnShare {
  /** Whether the store decides again. */
  readonly over: boolean;
  /** Answers 0 when a request may begin, or in how many milliseconds to ask again. */
  take(): number;
}

// Between what the store granted and what a process grants itself nothing begins for so long, in both directions: a
// second that had some of each could hold more than the budget.
const quietMs = 1000;
// How long the clients of Redis wait at most, by default, before they try to connect again. When one process has found the
// store again, the others have by then.
const reconnectMs = 2000;
const probeMs = 250;

/** Begins an outage: the store has just failed to answer. `rejoin` asks when the store decides again. */
export function createOwnShare(
  { perSecond }: FleetFallback,
  clock: Clock,
  rejoin: (ms: number) => Promise<number>,
): OwnShare {
  let probeAt = clock.now() + quietMs;
  // All processes notice an outage at the same time, and should not all begin at the same time.
  let openAt = probeAt + (Math.random() * 1000) / perSecond;
  let overAt = Infinity;
  let probing = false;

  async function probe(): Promise<void> {
    probing = true;
    try {
      overAt = clock.now() + (await rejoin(reconnectMs + quietMs));
    } catch {
      probeAt = clock.now() + probeMs;
    }
    probing = false;
  }

  return {
    get over() {
      return clock.now() >= overAt;
    },
    take() {
      const now = clock.now();
      if (overAt === Infinity && !probing && now >= probeAt) void probe();
      if (now >= overAt - quietMs) return Math.max(1, overAt - now);
      // Whoever waits for a slot also learns soon that the store is back.
      if (now < openAt) return Math.min(openAt - now, probeMs);
      openAt = now + 1000 / perSecond;
      return 0;
    },
  };
}
