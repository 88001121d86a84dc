/**
 * Says when a request may be sent. One limiter belongs to one account at d6: share it between its clients. It may keep
 * its state anywhere, in a store that a whole fleet shares too, which is why both steps are asynchronous and may fail.
 */
export interface Limiter {
  /**
   * Waits until a request may be sent, or tells at once that the wait would be too long. When `signal` is aborted it
   * should throw its reason and give up its place; a permit that is granted all the same is released at once. When it
   * throws anything else, because its store cannot be reached, `whenBroken` decides.
   */
  acquire(request: LimitedRequest): Promise<Permit | Refusal>;
  /**
   * What a call does when `acquire` fails. `"send"` sends it without a permit, `"refuse"` throws kind `connection`
   * without sending. Default: `"send"`, since d6 itself answers 429 when there are too many.
   */
  readonly whenBroken?: "send" | "refuse" | undefined;
}

/** What a limiter is told of a request. */
export interface LimitedRequest {
  /** The id of the operation; undefined for path-style calls. */
  readonly operation: string | undefined;
  readonly writes: boolean;
  /** The id of the school that the request is about; undefined when it is about none. */
  readonly school?: number | undefined;
  readonly signal: AbortSignal;
  /** How long the call may still take, in milliseconds. Left out, it may wait as long as it has to. */
  readonly leftMs?: number | undefined;
}

/** Permission to send one request. */
export interface Permit {
  /** Called once, when the request has ended. What it throws is ignored; a store should let permits lapse by itself. */
  release(outcome: LimitedOutcome): void | Promise<void>;
}

/** No permission, since the wait does not fit into `leftMs`. The call throws kind `rate-limited` without sending. */
export interface Refusal {
  /** When it may be tried again, in milliseconds from now. */
  readonly retryAfterMs: number;
}

/** How a request ended, so that a limiter can slow down. */
export interface LimitedOutcome {
  /** Undefined when no response came. */
  readonly status: number | undefined;
  /** What `Retry-After` asked for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}
