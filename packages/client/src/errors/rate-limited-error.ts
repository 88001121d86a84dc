import { retryAfterMs } from "../retry-after.ts";
import { ApiError } from "./api-error.ts";

/** 429: too many requests. With `attempts` 0 the client's own limiter says so, and nothing was sent. */
export class RateLimitedError extends ApiError<"rate-limited"> {
  /** How long to wait, from `Retry-After`. Undefined when d6 did not say; then start with some seconds. */
  get retryAfterMs(): number | undefined {
    return retryAfterMs(this.headers);
  }

  override get name(): "RateLimitedError" {
    return "RateLimitedError";
  }
}
