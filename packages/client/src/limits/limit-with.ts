import { ConfigurationError } from "../errors/configuration-error.ts";
import { limitLayer } from "./limit-layer.ts";
import type { LimiterLayer } from "./limit-layer.ts";
import type { Limiter } from "./limiter.ts";

/** What a client takes as its `limiter`. It comes with its part of the client, so that who has none does not carry it. */
export interface ClientLimiter extends Limiter {
  /** For the client alone. */
  readonly layer: LimiterLayer;
}

/**
 * Makes what `createClient` takes from a limiter of your own, such as one on a store that a fleet of workers shares.
 * Each attempt is sent only with a permit, which is given back once, however the attempt ends.
 *
 * @throws {ConfigurationError} When it has no `acquire`, or `whenBroken` is wrong.
 */
export function limitWith(limiter: Limiter): ClientLimiter {
  const { acquire, whenBroken } = (limiter ?? {}) as Partial<Limiter>;
  if (typeof acquire !== "function") {
    throw new ConfigurationError("limitWith: a limiter must have a function `acquire`.");
  }
  if (whenBroken !== undefined && whenBroken !== "send" && whenBroken !== "refuse") {
    throw new ConfigurationError('limitWith: whenBroken must be "send" or "refuse".');
  }
  return { acquire: (request) => limiter.acquire(request), whenBroken, layer: limitLayer(limiter) };
}
