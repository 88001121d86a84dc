import type { D6ErrorKind } from "./kind.ts";

// A registered symbol: two copies of the package in one program know each other's errors.
const brand = Symbol.for("@d6-integrate/client.error");

/** The root of everything that the client throws. Branch on `kind`; never on the message, which is for people. */
export abstract class D6Error extends Error {
  /** What went wrong. */
  abstract readonly kind: D6ErrorKind;
  /** The id of the operation, such as `v1UpdateNote`. Undefined for configuration and for path-style calls. */
  readonly operation: string | undefined;

  constructor(message: string, { operation, cause }: { operation?: string | undefined; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
    Object.defineProperty(this, brand, { value: true });
  }

  /** The literal name of the class. */
  override get name(): string {
    return "D6Error";
  }

  /** For logs: no body, no headers, no cause. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, kind: this.kind, operation: this.operation, message: this.message };
  }
}

/** Whether a value carries the brand of this package's errors, whichever copy of it made the value. */
export function hasErrorBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && brand in value;
}
