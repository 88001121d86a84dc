import { onAbort } from "../base/on-abort.ts";
import { limitWith } from "./limit-with.ts";
import type { ClientLimiter } from "./limit-with.ts";
import type { Permit, Refusal } from "./limiter.ts";
import { checkLimiterOptions } from "./limiter-options.ts";
import type { LimiterOptions } from "./limiter-options.ts";
import { createLine } from "./line.ts";
import type { Waiter } from "./line.ts";

interface WaitingRequest extends Waiter {
  /** Until when its call may wait. */
  readonly until: number;
  settle(outcome: Permit | Refusal): void;
}

/**
 * Makes a limiter that lives in this process. Requests go in the order in which they came. After a 429 with
 * `Retry-After` nothing is begun until that time has passed, or `maxPauseMs`. A call whose deadline comes before its
 * turn is refused with kind `rate-limited` as soon as that is known.
 *
 * @throws {ConfigurationError} When an option is unknown or wrong.
 */
export function createLimiter(options: LimiterOptions = {}): ClientLimiter {
  const { concurrency, perSecond, maxPauseMs, clock } = checkLimiterOptions(options);
  const betweenMs = 1000 / perSecond;
  const line = createLine<WaitingRequest>();
  let running = 0;
  let openAt = -Infinity;
  // No call in the line has to stop waiting before.
  let firstUntil = Infinity;
  let cancel: (() => void) | undefined;

  function begin(now: number): Permit {
    running += 1;
    openAt = now + betweenMs;
    let held = true;
    return {
      release({ status, retryAfterMs = 0 }) {
        if (!held) return;
        held = false;
        running -= 1;
        if (status === 429 && retryAfterMs > 0) pause(Math.min(retryAfterMs, maxPauseMs));
        admit();
      },
    };
  }

  function pause(ms: number): void {
    const now = clock.now();
    openAt = Math.max(openAt, now + ms);
    if (openAt < firstUntil) return;
    firstUntil = Infinity;
    for (const waiting of line) {
      if (waiting.until > openAt) firstUntil = Math.min(firstUntil, waiting.until);
      else {
        line.leave(waiting);
        waiting.settle({ retryAfterMs: openAt - now });
      }
    }
  }

  function admit(): void {
    cancel?.();
    cancel = undefined;
    for (let { first } = line; first && running < concurrency; first = line.first) {
      const now = clock.now();
      if (now < openAt) {
        cancel = clock.after(openAt - now, admit);
        return;
      }
      line.leave(first);
      first.settle(begin(now));
    }
  }

  return limitWith({
    async acquire({ signal, leftMs = Infinity }) {
      signal.throwIfAborted();
      const now = clock.now();
      if (line.length === 0 && running < concurrency && now >= openAt) return begin(now);
      const waitMs = Math.max(0, openAt - now) + line.length * betweenMs;
      if (waitMs > 0 && waitMs >= leftMs) return { retryAfterMs: waitMs };
      return new Promise((resolve, reject) => {
        const waiting: WaitingRequest = {
          until: now + leftMs,
          settle(outcome) {
            stopListening();
            resolve(outcome);
          },
        };
        const stopListening = onAbort(signal, () => {
          line.leave(waiting);
          // Its timer may have nobody left to wake.
          if (line.length === 0) admit();
          reject(signal.reason);
        });
        firstUntil = Math.min(firstUntil, waiting.until);
        line.join(waiting);
        if (line.length === 1) admit();
      });
    },
  });
}
