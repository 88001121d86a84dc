import { systemClock } from "../base/clock.ts";
import type { Clock } from "../base/clock.ts";
import { defined } from "../base/defined.ts";
import { callSettings, sharedChecks } from "../call/call-options.ts";
import type { CallSettings, SharedOptions } from "../call/call-options.ts";
import type { Layer } from "../call/layer.ts";
import { aBoolean, aFunction, checkOptions, must, unchecked } from "../call/option-checks.ts";
import type { OptionCheck, OptionChecks } from "../call/option-checks.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { serverUrl } from "../generated/service.gen.ts";
import type { ClientLimiter } from "../limits/limit-with.ts";
import { baseUrlOf } from "./base-url.ts";
import { credentialsSource } from "./credentials.ts";
import type { Credentials, CredentialsProvider, CredentialsSource } from "./credentials.ts";
import { globalFetch } from "./fetch.ts";
import type { Fetch } from "./fetch.ts";

/** The options of `createClient`. */
export interface ClientOptions extends SharedOptions {
  /**
   * What d6 issued with the data-sharing licence, or a function that gives it, from a vault for instance. A function is
   * asked for each attempt, within the time of that attempt; what it throws is thrown by the call as it is.
   */
  credentials: Credentials | CredentialsProvider;
  /**
   * Where the API is, without a version. Default: production, `https://integrate.d6plus.co.za/api`. Plain `http:` is
   * accepted for loopback hosts and for those in `allowInsecureHosts` only.
   */
  baseUrl?: string | undefined;
  /**
   * Hosts besides loopback that may be called by plain `http:`, by name: `["mock"]` for a mock in a container. Whoever
   * can read that network can read the credentials. Default: none.
   */
  allowInsecureHosts?: readonly string[] | undefined;
  /** Sends one request. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Says when a request may be sent: `createLimiter`, or `limitWith` a limiter of your own. Default: at once. */
  limiter?: ClientLimiter | undefined;
  /**
   * Layers around every attempt, the first outermost. They see the request before the credentials are added, and what
   * they throw is thrown by the call as it is. Default: none.
   */
  middleware?: readonly Layer[] | undefined;
  /** Refuse every write, before anything is sent. Default: false. */
  readOnly?: boolean | undefined;
  /**
   * The ids of the only schools that calls may be about; an empty list means none. What is not certainly about one of
   * them is refused. What the contract says is about no school, such as lookups and the list of schools that authorised
   * you, is not touched. Default: any school.
   */
  schools?: readonly number[] | undefined;
  /**
   * Allow running in a browser page anyway. The vendor forbids credentials there, since whoever opens the page can read
   * them: it is for pages that talk to a mock. Default: false.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
  /** For tests: a number from 0 up to 1 for random waits. Default: `Math.random`. */
  random?: (() => number) | undefined;
}

/** Options after the checks, every default filled in. */
export interface ClientSettings {
  /** What calls have in common, unless their own options say otherwise. */
  readonly call: CallSettings;
  readonly shared: SharedOptions;
  readonly credentials: CredentialsSource;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly limiter: ClientLimiter | undefined;
  readonly middleware: readonly Layer[];
  readonly readOnly: boolean;
  readonly schools: readonly number[] | undefined;
  readonly clock: Clock;
  readonly random: () => number;
}

const checks: Readonly<Record<keyof ClientOptions, OptionCheck | OptionChecks>> = {
  ...sharedChecks,
  credentials: unchecked,
  baseUrl: unchecked,
  allowInsecureHosts: must("an array", Array.isArray),
  fetch: aFunction,
  limiter: must("one of createLimiter or limitWith", (value) => (value as ClientLimiter | null)?.layer),
  middleware: must("an array of functions", (value) => Array.isArray(value) && value.every((one) => !aFunction(one))),
  readOnly: aBoolean,
  schools: must("an array", Array.isArray),
  dangerouslyAllowBrowser: aBoolean,
  clock: unchecked,
  random: unchecked,
};

/** Checks the options and fills in the defaults. No message repeats a value, since it could be a secret. */
export function clientSettings(options: ClientOptions): ClientSettings {
  checkOptions(options ?? {}, checks, (name, problem) => {
    throw new ConfigurationError(`${name} ${problem}.`);
  });
  const { credentials, baseUrl = serverUrl, allowInsecureHosts, dangerouslyAllowBrowser, ...given } = defined(options);
  if (!dangerouslyAllowBrowser && "window" in globalThis && "document" in globalThis) {
    throw new ConfigurationError(
      "The vendor forbids credentials in a browser page; for a mock there is dangerouslyAllowBrowser.",
    );
  }
  const { fetch = globalFetch, limiter, middleware = [], readOnly = false, schools, ...rest } = given;
  const { clock = systemClock, random = Math.random, ...shared } = rest;
  return {
    call: callSettings(shared),
    shared,
    credentials: credentialsSource(credentials),
    baseUrl: baseUrlOf(baseUrl, allowInsecureHosts),
    fetch,
    limiter,
    middleware,
    readOnly,
    schools,
    clock,
    random,
  };
}
