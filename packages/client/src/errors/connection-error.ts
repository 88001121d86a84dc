import { D6Error } from "./d6-error.ts";

/** The request could not be sent, or no response came back. A write may or may not have happened. */
export class ConnectionError extends D6Error<{ nothingSent: boolean }> {
  readonly kind = "connection" as const;
  /** Whether it is certain that nothing was sent, as when the connection was refused: a write has not happened then. */
  declare readonly nothingSent: boolean;

  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}
