import { D6Error } from "./d6-error.ts";

/** The request could not be sent, or no answer came back. A write may or may not have happened. */
export class ConnectionError extends D6Error {
  readonly kind = "connection" as const;

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}
