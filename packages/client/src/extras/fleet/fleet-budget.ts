import type { FleetSettings } from "./fleet-options.ts";
import type { FleetAnswer, FleetAsk, FleetPlace } from "./fleet-store.ts";
import { createOwnShare } from "./own-share.ts";
import type { OwnShare } from "./own-share.ts";
import { storeDeadline } from "./store-deadline.ts";

/** The budget of the fleet as one process sees it, also while the store is away. */
export interface FleetBudget {
  /** Asks for a slot. Throws when the store is away and there is no fallback. */
  take(ask: Omit<FleetAsk, "by">): Promise<Pick<FleetAnswer, "granted" | "waitMs">>;
  /** Tells the store; a store that is away is told with the next `take`. */
  tell(place: FleetPlace): Promise<void>;
  /** Whether the store knows of the hold now. */
  hold(account: string, ms: number): Promise<boolean>;
}

/** Makes the budget on a store. */
export function createFleetBudget({ store, storeTimeoutMs, fallback, clock }: FleetSettings): FleetBudget {
  const ask = storeDeadline(clock, storeTimeoutMs);
  let share: OwnShare | undefined;
  // What the clock of the store showed, and when that was here.
  let shown: { now: number; at: number } | undefined;
  return {
    async take(asked) {
      if (share?.over) share = undefined;
      if (!share) {
        const by = shown ? shown.now + clock.now() - shown.at + storeTimeoutMs : 0;
        try {
          const answer = await ask(() => store.take({ ...asked, by }));
          shown = { now: answer.now, at: clock.now() };
          return answer;
        } catch (error) {
          if (!fallback) throw new Error(`The store of the fleet cannot be asked: ${String(error)}`, { cause: error });
          share = createOwnShare(fallback, clock, (ms) => ask(() => store.rejoin(asked.account, ms)));
        }
      }
      const waitMs = share.take();
      return { granted: waitMs === 0, waitMs };
    },
    async tell(place) {
      if (!share) await ask(() => store.tell(place)).catch(() => {});
    },
    async hold(account, ms) {
      return ask(() => store.hold(account, ms)).then(
        () => true,
        () => false,
      );
    },
  };
}
