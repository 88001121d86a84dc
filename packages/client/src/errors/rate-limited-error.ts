import { ApiError } from "./api-error.ts";

/** 429: too many requests. With `attempts` 0 the client's own limiter says so, and nothing was sent. */
export class RateLimitedError extends ApiError<"rate-limited"> {
  /** How long to wait in milliseconds, from `Retry-After`. Undefined when d6 did not say; then start with some seconds. */
  declare readonly retryAfterMs: number | undefined;

  override get name(): "RateLimitedError" {
    return "RateLimitedError";
  }
}
