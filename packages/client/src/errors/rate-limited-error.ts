import { retryAfterMs } from "../retry-after.ts";
import { ApiError } from "./api-error.ts";

/** 429: too many requests. */
export class RateLimitedError extends ApiError<"rate-limited"> {
  /** How long to wait, from `Retry-After`. Undefined when d6 did not say; then start with some seconds. */
  get retryAfterMs(): number | undefined {
    return retryAfterMs(this.headers);
  }

  override get name(): "RateLimitedError" {
    return "RateLimitedError";
  }
}
