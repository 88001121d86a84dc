import { ApiError } from "./api-error.ts";
import type { AnswerDetails } from "./api-error.ts";

/** 429: too many requests. */
export class RateLimitedError extends ApiError<"rate-limited", AnswerDetails & { retryAfterMs: number | undefined }> {
  override readonly kind = "rate-limited" as const;
  /** How long to wait, from `Retry-After`. Undefined when d6 did not say; then start with some seconds. */
  declare readonly retryAfterMs: number | undefined;

  override get name(): "RateLimitedError" {
    return "RateLimitedError";
  }
}
