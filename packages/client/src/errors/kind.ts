/** What went wrong, as a closed list to branch on. */
export type D6ErrorKind =
  /** An option of `createClient` is missing or wrong. */
  | "configuration"
  /** An argument is missing or wrong. Nothing was sent. */
  | "invalid-request"
  /** Any status with one of the vendor's bodies, see `ApiError`. */
  | ApiErrorKind
  /** Something responded, but not as the contract says. */
  | "unexpected-response"
  /** The request could not be sent, or no response came back. */
  | "connection"
  /** `timeoutMs` or `deadlineMs` passed. */
  | "timeout"
  /** The caller's signal was aborted. */
  | "aborted";

/** The kinds of errors that d6 itself responds with. */
export type ApiErrorKind =
  /**
   * 401: the credentials are wrong, or the school has not authorised you. In v2 also an integration that is not
   * activated: v2 says so in prose only, which is nothing to branch on.
   */
  | "unauthorized"
  /** v1, with 401 or 403: the integration is not activated for this school and API. Activate it, then repeat. */
  | "not-activated"
  /** 403: access is not permitted. */
  | "forbidden"
  /** 400: a field or argument was refused, or the record is in that state already. See `ValidationError`. */
  | "validation"
  /** 404: what was asked for does not exist. */
  | "not-found"
  /** 404 with `route_not_found`: the path is wrong, whatever was asked for. */
  | "wrong-route"
  /** 429: too many requests. See `RateLimitedError`. */
  | "rate-limited"
  /** 5xx: d6 failed, or something in front of it. */
  | "server";
