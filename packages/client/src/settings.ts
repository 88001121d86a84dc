import { baseUrlOf } from "./base-url.ts";
import { systemClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { serverUrl } from "./generated/service.gen.ts";
import type { Limiter } from "./limiter.ts";
import type { Layer } from "./pipeline.ts";
import { retryProblem, retrySettings } from "./retry-options.ts";
import type { RetryOptions, RetrySettings } from "./retry-options.ts";
import { timeoutProblem } from "./timeout.ts";

/** The options of `createClient`. */
export interface ClientOptions {
  /** What d6 issued with the data-sharing licence. Never put them into code that runs in a browser page. */
  credentials: Credentials;
  /**
   * Where the API is, without a version. Default: production, `https://integrate.d6plus.co.za/api`. Plain `http:` is
   * accepted for loopback hosts only.
   */
  baseUrl?: string | undefined;
  /** Sends one request. Default: the global `fetch`. It gets a complete `Request` and nothing else. */
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
  /** Says when a request may be sent, such as one of `createLimiter`. Default: at once. */
  limiter?: Limiter | undefined;
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
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
  /** For tests: a number from 0 up to 1 for random waits. Default: `Math.random`. */
  random?: (() => number) | undefined;
}

/** The username and password of an integrator. */
export interface Credentials {
  username: string;
  password: string;
}

/** Sends one request. The global `fetch` is one, and so is the handler of a server in the same process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Options after the checks, every default filled in. */
export interface Settings {
  readonly credentials: Readonly<Credentials>;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetrySettings;
  readonly limiter: Limiter | undefined;
  readonly middleware: readonly Layer[];
  readonly noRows: "empty" | "throw";
  readonly clock: Clock;
  readonly random: () => number;
}

// Longer than the vendor's slowest documented lists are expected to take, short enough for a job to notice.
const defaultTimeoutMs = 30_000;

const names: readonly string[] = [
  "credentials",
  "baseUrl",
  "fetch",
  "timeoutMs",
  "deadlineMs",
  "retry",
  "limiter",
  "middleware",
  "noRows",
  "clock",
  "random",
];

/** Checks the options and fills in the defaults. No message repeats a value, since it could be a secret. */
export function settingsOf(options: ClientOptions): Settings {
  const unknown = Object.keys(options ?? {}).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ConfigurationError(`createClient has no option \`${unknown}\`; its options are ${names.join(", ")}.`);
  }
  const {
    baseUrl = serverUrl,
    fetch = globalFetch,
    timeoutMs = defaultTimeoutMs,
    deadlineMs,
    retry,
    limiter,
    middleware = [],
    noRows = "empty",
    clock = systemClock,
    random = Math.random,
  } = options ?? {};
  const problems = {
    timeoutMs: timeoutProblem(timeoutMs),
    deadlineMs: deadlineMs === undefined ? undefined : timeoutProblem(deadlineMs),
    retry: retryProblem(retry),
    limiter: limiter && typeof limiter.acquire !== "function" ? "must have `acquire`; see createLimiter" : undefined,
    middleware: isFunctions(middleware) ? undefined : "must be an array of functions",
    noRows: ["empty", "throw"].includes(noRows) ? undefined : 'must be "empty" or "throw"',
  };
  for (const [name, problem] of Object.entries(problems)) {
    if (problem) throw new ConfigurationError(`${name} ${problem}.`);
  }
  if (typeof fetch !== "function") {
    throw new ConfigurationError("fetch must be a function that takes a Request and answers a Response.");
  }
  return {
    credentials: credentialsOf(options?.credentials),
    baseUrl: baseUrlOf(baseUrl),
    fetch,
    timeoutMs,
    deadlineMs,
    retry: retrySettings(retry),
    limiter,
    middleware,
    noRows,
    clock,
    random,
  };
}

function isFunctions(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === "function");
}

/** Looks the global up at each call, so that whoever replaces it later is heard. */
function globalFetch(request: Request): Promise<Response> {
  return globalThis.fetch(request);
}

function credentialsOf(credentials: Partial<Credentials> | undefined): Credentials {
  const valueOf = (name: keyof Credentials): string => {
    const value: unknown = credentials?.[name];
    if (typeof value !== "string" || value === "") {
      throw new ConfigurationError(
        `credentials.${name} is missing or empty. Pass the ${name} that d6 issued; is the environment variable set?`,
      );
    }
    if (!isHeaderValue(value)) {
      throw new ConfigurationError(
        `credentials.${name} cannot be sent: it holds a line break, a space at an end or a character outside Latin-1.`,
      );
    }
    return value;
  };
  return { username: valueOf("username"), password: valueOf("password") };
}

function isHeaderValue(value: string): boolean {
  return /^[\x21-\x7e\x80-\xff](?:[\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value);
}
