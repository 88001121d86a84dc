import { onAbort } from "../../base/on-abort.ts";
import { limitWith } from "../../limits/limit-with.ts";
import type { ClientLimiter } from "../../limits/limit-with.ts";
import type { Permit, Refusal } from "../../limits/limiter.ts";
import { accountOf } from "./account.ts";
import { createFleetBudget } from "./fleet-budget.ts";
import type { FleetBudget } from "./fleet-budget.ts";
import { checkFleetOptions } from "./fleet-options.ts";
import type { FleetOptions } from "./fleet-options.ts";
import type { FleetPlace } from "./fleet-store.ts";
import { createSchoolLine } from "./school-line.ts";
import type { SchoolWaiter } from "./school-line.ts";

// Requests do not all take the same time to d6, so that those of more than a second can arrive within one.
const usedShare = 0.95;

interface WaitingRequest extends SchoolWaiter {
  /** Until when its call may wait. */
  readonly until: number;
  settle(outcome: Permit | Refusal): void;
  fail(error: unknown): void;
}

/**
 * Makes a limiter whose budget is shared by all processes that use the same store and username. After a 429 with
 * `Retry-After` nobody begins a request until that time has passed, or `maxPauseMs`. A call whose deadline comes before its
 * turn is refused with kind `rate-limited` as soon as that is known. No call waits for a store that is away: it goes on
 * with `fallback`, or throws kind `connection` with nothing sent.
 *
 * @throws {ConfigurationError} When an option is unknown, wrong or missing.
 */
export function createFleetLimiter(options: FleetOptions): ClientLimiter {
  const settings = checkFleetOptions(options);
  const { credentials, perSecond, concurrency, fairBetweenSchools, leaseMs, maxPauseMs, clock } = settings;
  const betweenMs = 1000 / (perSecond * usedShare);
  const isBounded = concurrency < Infinity;
  const account = accountOf(credentials.username);
  const holder = crypto.randomUUID();
  const budget = createFleetBudget(settings);
  const line = createSchoolLine<WaitingRequest>();
  let running = 0;
  // How many run as the store knows, and when it must hear of them again.
  let told = 0;
  let tellAt = Infinity;
  let openAt = -Infinity;
  // No call in the line has to stop waiting before.
  let firstUntil = Infinity;
  let driving = false;
  let wake = (): void => {};

  /** One at a time asks the store, for all who wait in this process. */
  async function drive(): Promise<void> {
    wake();
    if (driving) return;
    driving = true;
    for (;;) {
      const now = clock.now();
      const mayTake = line.length > 0 && running < concurrency;
      const mustTell = isBounded && running > 0 ? tellAt : Infinity;
      if (mayTake && now >= openAt) await takeFirst();
      else if ((isBounded && told !== running) || now >= mustTell) await tell();
      else {
        const next = Math.min(mayTake ? openAt : Infinity, mustTell);
        if (next === Infinity) break;
        await sleep(next - now);
      }
    }
    driving = false;
  }

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      wake = () => {
        cancel();
        resolve();
      };
    });

  async function takeFirst(): Promise<void> {
    const school = line.first?.school ?? "";
    const place = await myPlace();
    const turn = fairBetweenSchools ? school : undefined;
    const atOnce = isBounded ? concurrency : 0;
    let answer: Awaited<ReturnType<FleetBudget["take"]>>;
    try {
      answer = await budget.take({ ...place, betweenMs, atOnce, school: turn });
    } catch (error) {
      for (const waiting of line) {
        line.leave(waiting);
        waiting.fail(error);
      }
      return;
    }
    heard(place.running + (answer.granted ? 1 : 0));
    if (!answer.granted) waitUntil(clock.now() + answer.waitMs);
    // Somebody else's response may have asked for a pause in the meantime.
    else if (clock.now() >= openAt) line.serve(school)?.settle(begin());
  }

  async function tell(): Promise<void> {
    const place = await myPlace();
    heard(place.running);
    await budget.tell(place);
  }

  async function myPlace(): Promise<FleetPlace> {
    return { account: await account, holder, running, leaseMs };
  }

  function heard(count: number): void {
    told = count;
    tellAt = clock.now() + leaseMs / 3;
  }

  function begin(): Permit {
    running += 1;
    let held = true;
    return {
      release({ status, retryAfterMs = 0 }) {
        if (!held) return;
        held = false;
        running -= 1;
        if (status === 429 && retryAfterMs > 0) {
          waitUntil(clock.now() + Math.min(retryAfterMs, maxPauseMs));
          void holdAll(openAt);
        }
        void drive();
      },
    };
  }

  const isConcerned = (): boolean => line.length > 0 || running > 0;

  /** Tells the store of a pause, again and again while it is away and anybody here is concerned. */
  async function holdAll(until: number): Promise<void> {
    const name = await account;
    do {
      const left = Math.ceil(until - clock.now());
      if (left <= 0 || (await budget.hold(name, left))) return;
      await new Promise<void>((resolve) => clock.after(Math.min(left, 500), resolve));
    } while (isConcerned());
  }

  function waitUntil(time: number): void {
    openAt = Math.max(openAt, time);
    if (openAt < firstUntil) return;
    firstUntil = Infinity;
    for (const waiting of line) {
      if (waiting.until > openAt) firstUntil = Math.min(firstUntil, waiting.until);
      else {
        line.leave(waiting);
        waiting.settle({ retryAfterMs: openAt - clock.now() });
      }
    }
  }

  return limitWith({
    whenBroken: "refuse",
    async acquire({ signal, school, leftMs = Infinity }) {
      signal.throwIfAborted();
      const now = clock.now();
      const waitMs = Math.max(0, openAt - now) + line.length * betweenMs;
      if (waitMs > 0 && waitMs >= leftMs) return { retryAfterMs: waitMs };
      return new Promise((resolve, reject) => {
        const waiting: WaitingRequest = {
          school: fairBetweenSchools ? String(school ?? "") : "",
          until: now + leftMs,
          settle(outcome) {
            stopListening();
            resolve(outcome);
          },
          fail(error) {
            stopListening();
            reject(error);
          },
        };
        const stopListening = onAbort(signal, () => {
          line.leave(waiting);
          // Its timer may have nobody left to wake.
          wake();
          reject(signal.reason);
        });
        firstUntil = Math.min(firstUntil, waiting.until);
        line.join(waiting);
        void drive();
      });
    },
  });
}
