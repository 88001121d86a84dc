import { D6Error } from "./d6-error.ts";

/** An argument or option of a call is missing or wrong. Nothing was sent. */
export class InvalidRequestError extends D6Error<{ argument?: string }> {
  readonly kind = "invalid-request" as const;
  /** The name of the argument or option, when it is about one. */
  declare readonly argument: string | undefined;

  override get name(): "InvalidRequestError" {
    return "InvalidRequestError";
  }
}
