import { D6Error } from "./d6-error.ts";

/** What the client knows of a response that is not as the contract says. */
interface UnexpectedDetails {
  status: number;
  headers: Headers;
  brokeOff?: true;
}

/**
 * Something responded, but not as the contract says: a redirect, an unknown status, or a success that is empty, cut
 * off, too long or not JSON. After a write with a 2xx status it has probably happened.
 */
export class UnexpectedResponseError extends D6Error<UnexpectedDetails> {
  readonly kind = "unexpected-response" as const;
  /** The HTTP status. In a browser page a redirect shows as 0. */
  declare readonly status: number;
  /** The response headers. */
  declare readonly headers: Headers;
  /** True when the connection broke off inside the body. */
  declare readonly brokeOff: true | undefined;

  override get name(): "UnexpectedResponseError" {
    return "UnexpectedResponseError";
  }
}
