import { baseUrlOf } from "./base-url.ts";
import { systemClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import type { CallOptions } from "./call-options.ts";
import { providerOf } from "./credentials.ts";
import type { Credentials, CredentialsProvider } from "./credentials.ts";
import { defined } from "./defined.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { serverUrl } from "./generated/service.gen.ts";
import type { ClientLimiter } from "./limits/limit-with.ts";
import type { Layer } from "./pipeline.ts";
import { aBoolean, callChecks, checkOptions, must } from "./option-checks.ts";
import type { OptionCheck, OptionChecks } from "./option-checks.ts";
import { retrySettings } from "./retry-options.ts";
import type { RetryOptions, RetrySettings } from "./retry-options.ts";

/** The options of `createClient`. */
export interface ClientOptions {
  /**
   * What d6 issued with the data-sharing licence, or a function that gives it, from a vault for instance. A function is
   * asked for each try, within the time of that try; what it throws is thrown by the call as it is.
   */
  credentials: Credentials | CredentialsProvider;
  /**
   * Where the API is, without a version. Default: production, `https://integrate.d6plus.co.za/api`. Plain `http:` is
   * accepted for loopback hosts only.
   */
  baseUrl?: string | undefined;
  /** Sends one request. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** How long one try may take in milliseconds, the reading of the body included. Default: 30 000. */
  timeoutMs?: number | undefined;
  /**
   * How long a call may take in milliseconds, with all its tries, waits and the reading of the body. Default: 90 000,
   * or `timeoutMs` when that is longer. It wins over `timeoutMs`.
   */
  deadlineMs?: number | undefined;
  /** When to try again. Default: 3 tries of a read; a write only when it cannot have happened. `false`: never. */
  retry?: RetryOptions | false | undefined;
  /** Says when a request may be sent: `createLimiter`, or `limitWith` a limiter of your own. Default: at once. */
  limiter?: ClientLimiter | undefined;
  /**
   * Layers around every try, the first outermost. They see the request before the credentials are added, and what
   * they throw is thrown by the call as it is. Default: none.
   */
  middleware?: readonly Layer[] | undefined;
  /**
   * What a list of v1 gives when d6 answers 404 because there are no rows: an empty list, or kind `not-found`. A
   * wrong route throws in any case. Default: `"empty"`.
   */
  noRows?: "empty" | "throw" | undefined;
  /** Refuse every write, before anything is sent. Default: false. */
  readOnly?: boolean | undefined;
  /**
   * The ids of the only schools that calls may be about; an empty list means none. What is about no school, such as the
   * list of those that authorised you, is not touched. Default: any school.
   */
  schools?: readonly number[] | undefined;
  /**
   * Run in a browser page all the same. The vendor forbids credentials there, since whoever opens the page can read
   * them: it is for pages that talk to a mock. Default: false.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
  /** For tests: a number from 0 up to 1 for random waits. Default: `Math.random`. */
  random?: (() => number) | undefined;
}

/** Sends one request, as the global `fetch` does: `(...sent) => handler(new Request(...sent))` is one in the same process. */
export type Fetch = (url: string, init: FetchInit) => Response | Promise<Response>;

/** What `fetch` is called with. Redirects are never followed: they would get the credentials. */
export interface FetchInit {
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  signal: AbortSignal | null;
  redirect: "manual";
}

/** Options after the checks, every default filled in. */
export interface Settings {
  readonly credentials: CredentialsProvider;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly deadlineMs?: number;
  readonly retry: RetrySettings;
  readonly limiter?: ClientLimiter;
  readonly middleware: readonly Layer[];
  readonly noRows: "empty" | "throw";
  readonly readOnly?: boolean;
  readonly schools?: readonly number[];
  readonly clock: Clock;
  readonly random: () => number;
}

const defaults = {
  baseUrl: serverUrl,
  // Looks the global up at each call, so that whoever replaces it later is heard.
  fetch: (url: string, init: FetchInit) => globalThis.fetch(url, init),
  // Longer than the vendor's slowest documented lists are expected to take, short enough for a job to notice.
  timeoutMs: 30_000,
  middleware: [],
  noRows: "empty",
  clock: systemClock,
  random: Math.random,
} satisfies Partial<Settings>;

const isFunction = (value: unknown): boolean => typeof value === "function";
const unchecked = (): undefined => undefined;

const checks: Record<keyof ClientOptions, OptionCheck | OptionChecks> = {
  ...(callChecks as Record<keyof CallOptions & keyof ClientOptions, OptionCheck | OptionChecks>),
  credentials: unchecked,
  baseUrl: unchecked,
  fetch: must("a function", isFunction),
  limiter: must("one of createLimiter or limitWith", (value) => (value as ClientLimiter | null)?.layer),
  middleware: must("an array", Array.isArray),
  readOnly: aBoolean,
  schools: must("an array", Array.isArray),
  dangerouslyAllowBrowser: aBoolean,
  clock: unchecked,
  random: unchecked,
};

/** Checks the options and fills in the defaults. No message repeats a value, since it could be a secret. */
export function settingsOf(options: ClientOptions): Settings {
  checkOptions(options ?? {}, checks, (name, problem) => {
    throw new ConfigurationError(`${name} ${problem}.`);
  });
  const given = { ...defaults, ...defined(options) };
  if (!given.dangerouslyAllowBrowser && "window" in globalThis && "document" in globalThis) {
    throw new ConfigurationError(
      "The vendor forbids credentials in a browser page; for a mock there is dangerouslyAllowBrowser.",
    );
  }
  return {
    ...given,
    credentials: providerOf(given.credentials),
    baseUrl: baseUrlOf(given.baseUrl),
    retry: retrySettings(given.retry),
  };
}
