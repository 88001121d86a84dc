import type { RetryOptions } from "./retry-options.ts";

/** What can be set for one call. What is left out is as the client has it. */
export interface CallOptions {
  /** Ends the call when it is aborted, whatever it is waiting for. The call then throws kind `aborted`. */
  signal?: AbortSignal | undefined;
  /**
   * How long one try may take in milliseconds, from the first byte sent to the last byte of the body read. The call
   * then throws kind `timeout`, unless it is tried again.
   */
  timeoutMs?: number | undefined;
  /** How long the call may take in milliseconds with all its tries and waits. It wins over `timeoutMs`. */
  deadlineMs?: number | undefined;
  /** When to try again; what is left out of it is as the client has it. `false` sends the request once. */
  retry?: RetryOptions | false | undefined;
  /**
   * What a list of v1 gives when d6 answers 404 because there are no rows: an empty list, or kind `not-found`. A
   * wrong route throws in any case.
   */
  noRows?: "empty" | "throw" | undefined;
  /**
   * More headers to send, such as one for tracing. The headers that the client sets itself (credentials, `accept`,
   * `content-type` and those of arguments) cannot be overridden: that throws kind `invalid-request`.
   */
  headers?: Readonly<Record<string, string>> | undefined;
}
