import type { Layer } from "../pipeline.ts";
import type { UntilEnd } from "./call-end.ts";

/** Ends one try when `timeoutMs` has passed or the call has ended: the layers outside have things to give back. */
export function tryTimeout(untilEnd: UntilEnd): Layer {
  return (request, next, context) =>
    untilEnd(context, (signal) => next({ ...request, signal }, context), context.timeoutMs);
}
