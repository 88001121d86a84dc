import { propertyOf } from "../base/foreign.ts";
import { nameOf } from "../call/call-context.ts";
import type { Layer } from "../call/layer.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** A layer of the user, whose responses are checked: forgetting to return what `next` gave is an easy slip. */
export function checked(layer: Layer): Layer {
  return async (request, next, context) => {
    const response: unknown = await layer(request, next, context);
    if (typeof propertyOf(response, "status") === "number" && propertyOf(propertyOf(response, "headers"), "get")) {
      return response as never;
    }
    throw new ConfigurationError(`${nameOf(context)}: a middleware gave no response. Return what next() gives.`);
  };
}
