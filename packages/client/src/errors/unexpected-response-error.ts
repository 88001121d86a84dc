import { D6Error } from "./d6-error.ts";

/**
 * Something answered, but not as the contract says: a redirect, an unknown status, or a success that is empty, cut
 * off or not JSON. After a write with a 2xx status it has probably happened.
 */
export class UnexpectedResponseError extends D6Error {
  readonly kind = "unexpected-response" as const;
  /** The HTTP status. In a browser page a redirect shows as 0. */
  readonly status: number;
  /** The response headers. */
  readonly headers: Headers;
  /** Whether the connection broke off inside the body. */
  readonly brokeOff: boolean;

  constructor(
    message: string,
    {
      operation,
      status,
      headers,
      cause,
      brokeOff = false,
    }: {
      operation: string | undefined;
      status: number;
      headers: Headers;
      cause?: unknown;
      brokeOff?: boolean;
    },
  ) {
    super(message, { operation, cause });
    this.status = status;
    this.headers = headers;
    this.brokeOff = brokeOff;
  }

  override get name(): "UnexpectedResponseError" {
    return "UnexpectedResponseError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
