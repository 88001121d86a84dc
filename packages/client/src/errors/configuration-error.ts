import { D6Error } from "./d6-error.ts";

/** An option of `createClient` is missing or wrong. */
export class ConfigurationError extends D6Error {
  readonly kind = "configuration" as const;

  override get name(): "ConfigurationError" {
    return "ConfigurationError";
  }
}
