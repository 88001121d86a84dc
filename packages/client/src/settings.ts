import { baseUrlOf } from "./base-url.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { serverUrl } from "./generated/service.gen.ts";
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
  /** How long a call may take in milliseconds, the reading of the body included. Default: 30 000. */
  timeoutMs?: number | undefined;
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
}

// Longer than the vendor's slowest documented lists are expected to take, short enough for a job to notice.
const defaultTimeoutMs = 30_000;

const names: readonly string[] = ["credentials", "baseUrl", "fetch", "timeoutMs"];

/** Checks the options and fills in the defaults. No message repeats a value, since it could be a secret. */
export function settingsOf(options: ClientOptions): Settings {
  const unknown = Object.keys(options ?? {}).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ConfigurationError(`createClient has no option \`${unknown}\`; its options are ${names.join(", ")}.`);
  }
  const { baseUrl = serverUrl, fetch = globalFetch, timeoutMs = defaultTimeoutMs } = options ?? {};
  const problem = timeoutProblem(timeoutMs);
  if (problem) throw new ConfigurationError(`timeoutMs ${problem}.`);
  if (typeof fetch !== "function") {
    throw new ConfigurationError("fetch must be a function that takes a Request and answers a Response.");
  }
  return { credentials: credentialsOf(options?.credentials), baseUrl: baseUrlOf(baseUrl), fetch, timeoutMs };
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
