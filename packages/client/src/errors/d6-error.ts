import type { D6ErrorKind } from "./kind.ts";

// A registered symbol: two copies of the package in one program know each other's errors.
const brand = Symbol.for("@d6-integrate/client.error");

// What can hold personal data is there for those who ask, and not for what prints whole errors.
const personal = ["body", "headers"];

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
  /**
   * The id of the school that the call was about; undefined when it was about none, or refused before it was sent. Not
   * shown by what prints whole errors.
   */
  declare readonly school: number | undefined;
  /** How often the request was sent. 0 when nothing was sent, as for an argument that was refused. */
  readonly attempts: number = 0;
  /** How long the call took in milliseconds, with all its tries and waits. */
  readonly ms: number = 0;

  constructor(message: string, { cause, ...details }: Details & ErrorDetails = {} as Details) {
    super(message, cause ? { cause } : {});
    Object.assign(this, details);
    for (const name of personal) if (name in details) Object.defineProperty(this, name, { enumerable: false });
    Object.defineProperty(this, brand, { value: true });
  }

  /** The literal name of the class. */
  override get name(): string {
    return "D6Error";
  }

  /** For logs: no body, no headers, no cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, retryAfterMs } = this as D6Error & { retryAfterMs?: number };
    return Object.assign<Record<string, unknown>, this>({ name, message, retryAfterMs }, this);
  }
}

/** Whether a value carries the brand of this package's errors, whichever copy of it made the value. */
export function hasErrorBrand(value: unknown): value is D6Error {
  return Object(value) === value && brand in (value as object);
}
