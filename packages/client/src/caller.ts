import { settingsOf } from "./settings.ts";
import type { ClientOptions } from "./settings.ts";
import { createHttp } from "./http.ts";
import type { HttpClient } from "./http-types.ts";
import { createPipeline } from "./pipeline.ts";
import { createRedactor } from "./redact.ts";

/** What every operation needs: something that sends requests to d6. Clients are callers. */
export interface Caller {
  /** Path-style calls, typed by the contract. */
  readonly http: HttpClient;
}

/**
 * Makes a caller for the functions of `@d6-integrate/client/v1` and `/v2`, without the fluent tree: a bundler then
 * keeps only the operations that are used. Takes the options of `createClient`.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function createCaller(options: ClientOptions): Caller {
  const settings = settingsOf(options);
  const redact = createRedactor([settings.credentials.username, settings.credentials.password]);
  return Object.freeze({ http: createHttp(settings, createPipeline(settings, redact), redact) });
}
