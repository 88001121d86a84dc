import { defined } from "../base/defined.ts";
import { aBoolean, must, whole } from "./option-checks.ts";
import type { OptionCheck, OptionChecks } from "./option-checks.ts";
import { retryDefaults } from "./retry-options.ts";
import type { RetryOptions, RetrySettings } from "./retry-options.ts";

/** What can be set for one call. What is left out is as the client has it. */
export interface CallOptions extends SharedOptions {
  /** Ends the call when it is aborted, whatever it is waiting for. The call then throws kind `aborted`. */
  signal?: AbortSignal | undefined;
  /**
   * More headers to send, such as one for tracing: a record, a `Headers`, a `Map` or a list of pairs. The headers that
   * the client sets itself (credentials, `accept`, `content-type` and those of arguments) and those that belong to the
   * connection cannot be set: that throws kind `invalid-request`.
   */
  headers?: HeaderValues | undefined;
}

/** Headers by name. Numbers and booleans are sent as text; what is undefined is left out. */
export type HeaderValues =
  | Readonly<Record<string, string | number | boolean | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/** What can be set for all calls of a client and for one call, which wins. */
export interface SharedOptions {
  /**
   * How long one attempt may take in milliseconds, from sending the request to the last byte of the response. The call
   * then throws kind `timeout`, unless it is attempted again. Default: 30 000.
   */
  timeoutMs?: number | undefined;
  /**
   * How long the call may take in milliseconds with all its attempts and waits. It wins over `timeoutMs`. Default:
   * 90 000, or `timeoutMs` when that is longer.
   */
  deadlineMs?: number | undefined;
  /**
   * When to attempt a request again; what is left out of it is as the client has it. `false` sends once. Default: 3
   * attempts of a read; a write again only when it cannot have happened.
   */
  retry?: RetryOptions | false | undefined;
  /**
   * What a list of v1 gives when d6 responds with 404 because there are no rows: an empty list, or kind `not-found`. A wrong
   * route throws in any case. It does not change `d6.http`, which shows the 404. Default: `"empty"`.
   */
  noRows?: "empty" | "throw" | undefined;
  /**
   * How long the body of a response may be in bytes, after decompression. A longer one is not kept in memory: the call
   * ends with kind `unexpected-response`. Default: 64 MiB, far above any list of a school.
   */
  maxResponseBytes?: number | undefined;
}

/** The same after the checks, every default filled in. */
export interface CallSettings extends Required<{ [Name in keyof SharedOptions]: NonNullable<SharedOptions[Name]> }> {
  retry: RetrySettings;
}

const milliseconds = must("a number of milliseconds above 0", (value) => Number.isFinite(value) && Number(value) > 0);

/** What each of the shared options must be. */
export const sharedChecks: Readonly<Record<keyof SharedOptions, OptionCheck | OptionChecks>> = {
  timeoutMs: milliseconds,
  deadlineMs: milliseconds,
  retry: { attempts: whole(1), baseMs: whole(0), capMs: whole(0), writes: aBoolean },
  noRows: must('"empty" or "throw"', (value) => value === "empty" || value === "throw"),
  maxResponseBytes: whole(1),
};

const defaults: Omit<CallSettings, "deadlineMs"> = {
  // Longer than the vendor's slowest documented lists are expected to take, short enough for a job to notice.
  timeoutMs: 30_000,
  retry: retryDefaults,
  noRows: "empty",
  maxResponseBytes: 64 * 2 ** 20,
};

// Room for the default attempts of a slow list, short enough for a queue to go on.
const defaultDeadlineMs = 90_000;

/** Fills in what was not given from the outer options. Both have been checked. */
export function callSettings(given: SharedOptions = {}, outer: SharedOptions = {}): CallSettings {
  const settings = { ...defaults, ...defined(outer), ...defined(given) };
  return {
    deadlineMs: Math.max(defaultDeadlineMs, settings.timeoutMs),
    ...settings,
    retry: [outer.retry, given.retry].reduce<RetrySettings>(
      (merged, more) => ({ ...merged, ...(more === false ? { attempts: 1 } : defined(more)) }),
      retryDefaults,
    ),
  };
}
