import { D6Error } from "./d6-error.ts";

/**
 * `timeoutMs` or `deadlineMs` passed before the whole response was there. When `attempts` is 0 nothing was sent, as when
 * a limiter gave no permit in time; otherwise a write may or may not have happened.
 */
export class TimeoutError extends D6Error {
  readonly kind = "timeout" as const;

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}
