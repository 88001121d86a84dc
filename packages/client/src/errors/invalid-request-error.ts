import { D6Error } from "./d6-error.ts";

/** An argument or option of a call is missing or wrong. Nothing was sent. */
export class InvalidRequestError extends D6Error {
  readonly kind = "invalid-request" as const;
  /** The name of the argument or option, when it is about one. */
  readonly argument: string | undefined;

  constructor(message: string, { operation, argument }: { operation?: string | undefined; argument?: string } = {}) {
    super(message, { operation });
    this.argument = argument;
  }

  override get name(): "InvalidRequestError" {
    return "InvalidRequestError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), argument: this.argument };
  }
}
