import { hasErrorBrand } from "../errors/d6-error.ts";
import type { ApiError } from "../errors/api-error.ts";
import type { AnyD6Error } from "../errors/is-d6-error.ts";
import type { ApiErrorKind } from "../errors/kind.ts";
import type { RateLimitedError } from "../errors/rate-limited-error.ts";
import type { ValidationError } from "../errors/validation-error.ts";
import { usualErrors } from "../generated/operations.gen.ts";
import type { HttpResult } from "../http/http-result.ts";
import type { Operation } from "../base/operation.ts";

/**
 * How a call ended, as a value. It narrows by `ok`, and by `status` to what the contract declares for it: `data` of a
 * success, `body` and `error` of a failure. `status` is undefined when there was no response or one that the contract
 * does not declare; `error` tells more then.
 */
export type Result<Responses, Empty = never> =
  | { [Status in keyof Responses & number]: ResultOf<Status, JsonOf<Responses[Status]>> }[keyof Responses & number]
  | Empty
  | Undeclared;

/** A success. */
export interface Succeeded<Status, Data> extends Trace {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly headers: Headers;
  readonly error?: undefined;
}

/** An error that the contract declares. `body` is undefined when d6 sent none that it documents. */
export interface Failed<Status, Body> extends Trace {
  readonly ok: false;
  readonly status: Status;
  readonly body: Body | undefined;
  readonly headers: Headers;
  readonly error: ErrorOf<Status>;
  readonly data?: undefined;
}

/** No response, or one that the contract does not declare. */
export interface Undeclared extends Trace {
  readonly ok: false;
  readonly status: undefined;
  readonly error: AnyD6Error;
  readonly body?: undefined;
  readonly data?: undefined;
}

/** A list of v1 without rows, which is a 404 on the wire. */
export type EmptyList = Succeeded<404, never[]>;

interface Trace {
  /** How many requests were sent; 0 when the call was refused or only waited. */
  readonly attempts: number;
  /** How long the call took in milliseconds, with all its attempts and waits. */
  readonly ms: number;
}

type ResultOf<Status, Body> = Status extends 200 | 201 | 202 | 203 | 204
  ? Succeeded<Status, Body>
  : Failed<Status, Body>;

type ErrorOf<Status> = Status extends 400
  ? ValidationError
  : Status extends 429
    ? RateLimitedError
    : ApiError<Exclude<ApiErrorKind, "validation" | "rate-limited">>;

type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;

/** Turns what a call returns or throws into a value. What the client did not throw is thrown on. */
export async function resultOf(operation: Operation, work: Promise<HttpResult<unknown>>): Promise<unknown> {
  try {
    return { ok: true, ...(await work) };
  } catch (error) {
    if (!hasErrorBrand(error)) throw error;
    const { attempts, ms, status, body, headers } = error as ApiError;
    // Only errors of the API carry a body, if one that is undefined.
    return "body" in error && (operation.errors ?? usualErrors).includes(status)
      ? { ok: false, status, body, headers, error, attempts, ms }
      : { ok: false, status: undefined, error, attempts, ms };
  }
}
