import { D6Error } from "./d6-error.ts";
import type { ApiErrorKind } from "./kind.ts";
import type { V1Error, V2Error } from "../generated/models.gen.ts";

/** What every error that came as a response knows. */
export interface ResponseDetails {
  kind: ApiErrorKind;
  status: number;
  headers: Headers;
  body: V1Error | V2Error | undefined;
  retryAfterMs?: number | undefined;
}

/** d6 responded with an error. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a union of these narrows by `kind`
export class ApiError<Kind extends ApiErrorKind = ApiErrorKind> extends D6Error<ResponseDetails> {
  declare readonly kind: Kind;
  /** The HTTP status. */
  declare readonly status: number;
  /** The response headers. */
  declare readonly headers: Headers;
  /** The vendor's body; undefined when there was none, or it was not one that the vendor documents. */
  declare readonly body: V1Error | V2Error | undefined;

  override get name(): "ApiError" | "ValidationError" | "RateLimitedError" {
    return "ApiError";
  }
}
