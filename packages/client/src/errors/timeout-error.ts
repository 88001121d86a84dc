import { D6Error } from "./d6-error.ts";

/**
 * `timeoutMs` or `deadlineMs` passed before the whole answer was there. A write may or may not have happened; with
 * `attempts` 0 it has not, since nothing was sent.
 */
export class TimeoutError extends D6Error {
  readonly kind = "timeout" as const;

  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}
