import type { AbortedError } from "./aborted-error.ts";
import type { ApiError } from "./api-error.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import { hasErrorBrand } from "./d6-error.ts";
import type { InvalidRequestError } from "./invalid-request-error.ts";
import type { ApiErrorKind } from "./kind.ts";
import type { RateLimitedError } from "./rate-limited-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { UnexpectedResponseError } from "./unexpected-response-error.ts";
import type { ValidationError } from "./validation-error.ts";

/** Everything that the client throws, as a union that narrows by `kind`. */
export type AnyD6Error =
  | ConfigurationError
  | InvalidRequestError
  | ApiError<Exclude<ApiErrorKind, "validation" | "rate-limited">>
  | ValidationError
  | RateLimitedError
  | UnexpectedResponseError
  | ConnectionError
  | TimeoutError
  | AbortedError;

/**
 * Whether the client threw this, also when it was another copy of the package. Then `kind` tells what it is and
 * which properties it has.
 */
export function isD6Error(value: unknown): value is AnyD6Error {
  return hasErrorBrand(value);
}
