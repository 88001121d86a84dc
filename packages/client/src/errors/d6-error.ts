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
  /** How many requests were sent. 0 when nothing was, as for an argument that was refused. */
  readonly attempts: number = 0;
  /** How long the call took in milliseconds, with all its attempts and waits. */
  readonly ms: number = 0;

  constructor(message: string, details: Details & ErrorDetails = {} as Details) {
    const { cause, ...rest } = details;
    super(message, "cause" in details ? { cause } : {});
    Object.assign(this, rest);
    for (const name of personal) if (name in rest) Object.defineProperty(this, name, { enumerable: false });
    // Its own property, so that a program may give it another.
    Object.defineProperty(this, "name", { value: this.name, writable: true, configurable: true });
    Object.defineProperty(this, brand, { value: true });
  }

  /** The literal name of the class. */
  override get name(): string {
    return "D6Error";
  }

  /** For logs: no body, no headers, no cause. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return Object.assign<Record<string, unknown>, this>({ name, message }, this);
  }
}

/** What a call tells its error of itself. An error that has been told already came out of another call: it stays. */
export function tellOfCall(
  error: D6Error,
  { school, ...rest }: { operation: string | undefined; attempts: number; ms: number; school: number | undefined },
): void {
  if ("school" in error || !Object.isExtensible(error)) return;
  Object.assign(error, rest);
  Object.defineProperty(error, "school", { value: school });
}

/** Whether a value carries the brand of this package's errors, whichever copy of it made the value. */
export function hasErrorBrand(value: unknown): value is D6Error {
  return Object(value) === value && brand in (value as object);
}
