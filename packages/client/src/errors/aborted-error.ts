import { D6Error } from "./d6-error.ts";

/**
 * The caller's signal was aborted; `cause` is its reason. When `attempts` is 0 nothing was sent; otherwise a write may or
 * may not have happened.
 */
export class AbortedError extends D6Error {
  readonly kind = "aborted" as const;

  override get name(): "AbortedError" {
    return "AbortedError";
  }
}
