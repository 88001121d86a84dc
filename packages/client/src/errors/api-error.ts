import { D6Error } from "./d6-error.ts";
import type { ApiErrorKind } from "./kind.ts";
import type { V1Error, V2Error } from "../generated/models.gen.ts";

/** What every error that came as an answer knows. */
export interface AnswerDetails {
  operation: string | undefined;
  status: number;
  headers: Headers;
  body: V1Error | V2Error | undefined;
}

/** d6 answered with an error. */
export class ApiError<Kind extends ApiErrorKind = ApiErrorKind> extends D6Error {
  readonly kind: Kind;
  /** The HTTP status. */
  readonly status: number;
  /** The response headers. */
  readonly headers: Headers;
  /** The vendor's body; undefined when there was none, or it was not one that the vendor documents. */
  readonly body: V1Error | V2Error | undefined;

  constructor(kind: Kind, message: string, { operation, status, headers, body }: AnswerDetails) {
    super(message, { operation });
    this.kind = kind;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  override get name(): "ApiError" | "ValidationError" | "RateLimitedError" {
    return "ApiError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
