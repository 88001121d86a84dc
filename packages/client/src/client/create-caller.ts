import { createSendCall } from "../http/send-call.ts";
import { createStartCall } from "../http/start-call.ts";
import type { Caller } from "../operations/caller.ts";
import { clientSettings } from "../options/client-options.ts";
import type { ClientOptions } from "../options/client-options.ts";

/**
 * Makes a caller for the functions of `@d6-integrate/client/v1` and `/v2`, without the fluent tree and calls by path: a
 * bundler then keeps only the operations that are used. Takes the options of `createClient`.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function createCaller(options: ClientOptions): Caller {
  const settings = clientSettings(options);
  return { send: createSendCall(createStartCall(settings), settings.baseUrl) };
}
