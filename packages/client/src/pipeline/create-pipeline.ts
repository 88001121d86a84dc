import { nameOf } from "../call/call-context.ts";
import type { Layer, Send } from "../call/layer.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { LimiterTools } from "../limits/limit-layer.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { endWithSignal, untilCallEnds } from "./call-end.ts";
import { credentials } from "./credentials.ts";
import { retry } from "./retry.ts";
import { schoolIn } from "./schools-of.ts";
import { transport } from "./transport.ts";

/** The layers of every call, outermost first. */
export function createPipeline(settings: ClientSettings): Send {
  const { clock, limiter, middleware, random } = settings;
  const untilEnd = untilCallEnds(clock);
  const schoolOf: LimiterTools["schoolOf"] = (request, { template }) => schoolIn(request, { path: template });
  return onion(
    [
      retry(clock, random, untilEnd),
      ...(limiter ? [limiter.layer({ clock, untilEnd, schoolOf })] : []),
      // Ends one attempt when its time has passed or the call has ended: the layers outside have things to give back.
      async (request, next, context) => {
        const attempt = (signal: AbortSignal) => next({ ...request, signal }, context);
        const response = await untilEnd(context, attempt, { ms: context.options.timeoutMs });
        if (response?.headers) return response;
        throw new ConfigurationError(`${nameOf(context)}: a middleware gave no response. Return what next() gives.`);
      },
      ...(middleware.length > 0 ? [...middleware, endWithSignal] : []),
      credentials(settings),
    ],
    transport(settings),
  );
}

/** Puts layers around the innermost `send`. */
function onion(layers: readonly Layer[], innermost: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request, context) => layer(request, next, context), innermost);
}
