import { ApiError } from "./api-error.ts";
import type { AnswerDetails } from "./api-error.ts";

/** 429: too many requests. */
export class RateLimitedError extends ApiError<"rate-limited"> {
  /** How long to wait, from `Retry-After`. Undefined when d6 did not say; then start with some seconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { retryAfterMs, ...details }: AnswerDetails & { retryAfterMs: number | undefined }) {
    super("rate-limited", message, details);
    this.retryAfterMs = retryAfterMs;
  }

  override get name(): "RateLimitedError" {
    return "RateLimitedError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
  }
}
