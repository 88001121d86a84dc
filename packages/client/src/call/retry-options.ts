/** When a request that failed is attempted again. */
export interface RetryOptions {
  /** How often a request is sent at most, the first attempt included. Default: 3. With 1 nothing is repeated. */
  attempts?: number | undefined;
  /**
   * The wait before the second attempt is a random time up to this many milliseconds, before each further one up to
   * twice as many. Default: 500. A `Retry-After` of d6 wins over it.
   */
  baseMs?: number | undefined;
  /** No random wait is longer, in milliseconds. Default: 8000. */
  capMs?: number | undefined;
  /**
   * Repeat writes as reads are repeated, also when they may have happened. Default: false, which repeats a write only
   * after a 429 and when nothing can have been sent.
   */
  writes?: boolean | undefined;
}

/** Retry options after the checks, every default filled in. */
export type RetrySettings = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

/** What holds unless something else is said. */
export const retryDefaults: RetrySettings = { attempts: 3, baseMs: 500, capMs: 8000, writes: false };
