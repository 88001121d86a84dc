import type { Layer, Send } from "../call/layer.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { untilCallEnds } from "./call-end.ts";
import { credentials } from "./credentials.ts";
import { checked } from "./middleware.ts";
import { retry } from "./retry.ts";
import { transport } from "./transport.ts";

/** The layers of every call, outermost first. */
export function createPipeline(settings: ClientSettings): Send {
  const { clock, limiter, middleware, random } = settings;
  const untilEnd = untilCallEnds(clock);
  return onion(
    [
      retry(clock, random, untilEnd),
      ...(limiter ? [limiter.layer({ clock, untilEnd })] : []),
      // Ends one attempt when its time has passed or the call has ended: the layers outside have things to give back.
      (request, next, context) =>
        untilEnd(context, (signal) => next({ ...request, signal }, context), { ms: context.options.timeoutMs }),
      ...middleware.map(checked),
      credentials(settings),
    ],
    transport(settings),
  );
}

/** Puts layers around the innermost `send`. */
function onion(layers: readonly Layer[], innermost: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request, context) => layer(request, next, context), innermost);
}
