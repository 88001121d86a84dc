/** What can be set for one call. */
export interface CallOptions {
  /** Ends the call when it is aborted, also while the body is being read. The call then throws kind `aborted`. */
  signal?: AbortSignal | undefined;
  /**
   * How long the call may take in milliseconds, from the first byte sent to the last byte of the body read. Default:
   * the client's `timeoutMs`, which it overrides. The call then throws kind `timeout`.
   */
  timeoutMs?: number | undefined;
  /**
   * More headers to send, such as one for tracing. The headers that the client sets itself (credentials, `accept`,
   * `content-type` and those of arguments) cannot be overridden: that throws kind `invalid-request`.
   */
  headers?: Readonly<Record<string, string>> | undefined;
}
