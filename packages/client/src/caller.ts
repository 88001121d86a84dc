import type { Credentials } from "./credentials.ts";
import { createDispatch } from "./dispatch.ts";
import type { Dispatch } from "./dispatch.ts";
import type { Operation } from "./operation.ts";
import { createPipeline } from "./pipeline.ts";
import { createRedactor } from "./redact.ts";
import { settingsOf } from "./settings.ts";
import type { ClientOptions } from "./settings.ts";

/** What every operation needs: something that sends requests to d6. Clients are callers. */
export interface Caller {
  /** Sends a call whose path and arguments have been checked, as the operations do. For others there is `d6.http`. */
  readonly send: Dispatch;
  /** Adds to the arguments what all operations of this caller have in common, such as the school that was bound. */
  readonly complete?: (operation: Operation, input?: object) => object;
}

/**
 * Makes a caller for the functions of `@d6-integrate/client/v1` and `/v2`, without the fluent tree and path-style
 * calls: a bundler then keeps only the operations that are used. Takes the options of `createClient`.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function createCaller(options: ClientOptions): Caller {
  const settings = settingsOf(options);
  const redact = createRedactor();
  const { username, password } = options.credentials as Credentials;
  // Those of a provider are hidden when it gives them.
  if (username) redact.hide(username, password);
  return { send: createDispatch(settings, createPipeline(settings, redact), redact) };
}
