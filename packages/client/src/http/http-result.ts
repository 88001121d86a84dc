/** A success. */
export interface HttpResult<Body> {
  /** The parsed body; undefined after a 204. */
  readonly data: Body;
  readonly status: number;
  readonly headers: Headers;
  /** How many requests were sent. */
  readonly attempts: number;
  /** How long the call took in milliseconds, with all its attempts and waits. */
  readonly ms: number;
}
