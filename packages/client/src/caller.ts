import { createDispatch } from "./dispatch.ts";
import type { Dispatch } from "./dispatch.ts";
import { createPipeline } from "./pipeline.ts";
import { createRedactor } from "./redact.ts";
import { settingsOf } from "./settings.ts";
import type { ClientOptions } from "./settings.ts";

/** What every operation needs: something that sends requests to d6. Clients are callers. */
export interface Caller {
  /** Sends a call whose path and arguments have been checked, as the operations do. For others there is `d6.http`. */
  readonly send: Dispatch;
  /** The school that every operation is about, when one was bound. */
  readonly boundSchool?: number;
}

/**
 * Makes a caller for the functions of `@d6-integrate/client/v1` and `/v2`, without the fluent tree and path-style
 * calls: a bundler then keeps only the operations that are used. Takes the options of `createClient`.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function createCaller(options: ClientOptions): Caller {
  const settings = settingsOf(options);
  const redact = createRedactor([settings.credentials.username, settings.credentials.password]);
  return Object.freeze({ send: createDispatch(settings, createPipeline(settings, redact), redact) });
}
