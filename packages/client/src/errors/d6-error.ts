import type { D6ErrorKind } from "./kind.ts";

// A registered symbol: two copies of the package in one program know each other's errors.
const brand = Symbol.for("@d6-integrate/client.error");

// Of all errors, what may be logged.
const told = ["name", "kind", "operation", "message", "attempts", "ms", "argument", "status", "retryAfterMs"];

/** What every error may carry besides its message. */
export interface ErrorDetails {
  operation?: string | undefined;
  cause?: unknown;
}

/** The root of everything that the client throws. Branch on `kind`; never on the message, which is for people. */
export abstract class D6Error<Details extends object = object> extends Error {
  /** What went wrong. */
  abstract readonly kind: D6ErrorKind;
  /** The id of the operation, such as `v1UpdateNote`. Undefined for configuration and for path-style calls. */
  declare readonly operation: string | undefined;
  /** How often the request was tried. 0 when nothing was tried, as for an argument that was refused. */
  readonly attempts: number = 0;
  /** How long the call took in milliseconds, with all its tries and waits. */
  readonly ms: number = 0;

  constructor(message: string, { cause, ...details }: Details & ErrorDetails = {} as Details) {
    super(message, cause ? { cause } : {});
    Object.assign(this, details);
    Object.defineProperty(this, brand, { value: true });
  }

  /** The literal name of the class. */
  override get name(): string {
    return "D6Error";
  }

  /** For logs: no body, no headers, no cause. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(told.map((name) => [name, this[name as "message"]]));
  }
}

/** Whether a value carries the brand of this package's errors, whichever copy of it made the value. */
export function hasErrorBrand(value: unknown): value is D6Error {
  return Object(value) === value && brand in (value as object);
}
