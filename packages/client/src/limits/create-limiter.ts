import { systemClock } from "../base/clock.ts";
import type { Clock } from "../base/clock.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { limitWith } from "./limit-with.ts";
import type { ClientLimiter } from "./limit-with.ts";
import type { LimitedOutcome } from "./limiter.ts";

/** The options of `createLimiter`. */
export interface LimiterOptions {
  /** How many requests may be on their way at the same time. Default: no bound. */
  concurrency?: number | undefined;
  /** How many requests may be begun per second, spread evenly. Default: no bound. */
  perSecond?: number | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
}

/**
 * Makes a limiter that lives in this process. Requests go in the order in which they came. After a 429 with
 * `Retry-After` nothing is begun until that time has passed.
 *
 * @throws {ConfigurationError} When an option is wrong.
 */
export function createLimiter(options: LimiterOptions = {}): ClientLimiter {
  const { concurrency = Infinity, perSecond = Infinity, clock = systemClock } = options;
  if (!(concurrency >= 1)) throw new ConfigurationError("concurrency must be a number of 1 or more.");
  if (!(perSecond > 0)) throw new ConfigurationError("perSecond must be a number above 0.");
  const waiting = new Set<() => void>();
  let running = 0;
  let openAt = 0;
  let cancel: (() => void) | undefined;

  const release = ({ status, retryAfterMs = 0 }: LimitedOutcome): void => {
    running -= 1;
    if (status === 429) openAt = Math.max(openAt, clock.now() + retryAfterMs);
    admit();
  };

  function admit(): void {
    cancel?.();
    cancel = undefined;
    for (const enter of waiting) {
      if (running >= concurrency) return;
      const now = clock.now();
      if (now < openAt) {
        cancel = clock.after(openAt - now, admit);
        return;
      }
      openAt = now + 1000 / perSecond;
      running += 1;
      waiting.delete(enter);
      enter();
    }
  }

  return limitWith({
    acquire: ({ signal }) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const leave = (): void => {
          waiting.delete(enter);
          reject(signal.reason);
          // Without a place in the line, its timer may have nobody left to wake.
          admit();
        };
        const enter = (): void => {
          signal.removeEventListener("abort", leave);
          resolve({ release });
        };
        signal.addEventListener("abort", leave, { once: true });
        waiting.add(enter);
        admit();
      }),
  });
}
