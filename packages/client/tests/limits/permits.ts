import type { LimitedOutcome, LimitedRequest, Limiter, Permit } from "../../src/entry/index.ts";

/** A request as a limiter sees it. */
export const request = (more: Partial<LimitedRequest> = {}): LimitedRequest => ({
  operation: undefined,
  writes: false,
  signal: new AbortController().signal,
  ...more,
});

export const ended: LimitedOutcome = { status: 200, retryAfterMs: undefined };

/** The permit that a limiter granted; fails when it refused. */
export async function permitOf(granted: ReturnType<Limiter["acquire"]> | undefined): Promise<Permit> {
  const permit = await granted;
  if (permit && "release" in permit) return permit;
  throw new Error(`no permit, but ${JSON.stringify(permit)}`);
}

/** A limiter around another that counts what was granted and what was given back. */
export function counted(limiter: Limiter): Limiter & { granted: number; released: number } {
  const counts = {
    granted: 0,
    released: 0,
    async acquire(asked: LimitedRequest) {
      const permit = await limiter.acquire(asked);
      if (!("release" in permit)) return permit;
      counts.granted += 1;
      return {
        release(outcome: LimitedOutcome) {
          counts.released += 1;
          return permit.release(outcome);
        },
      };
    },
  };
  return counts;
}
