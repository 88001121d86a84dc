import { nameOf } from "../call/call-context.ts";
import type { Layer } from "../call/layer.ts";
import { refusing } from "../errors/refuse.ts";
import { credentialHeaders } from "../generated/service.gen.ts";
import type { ClientSettings } from "../options/client-options.ts";

// A path that climbs, or that a runtime would read as one.
const climbing = /\/(?:\.|%2e){1,2}(?:[/?#]|$)|[\\\s]/i;

/**
 * Adds the credentials, as far in as possible: the layers outside never see them. A provider is asked for each attempt.
 * They go to the service that the client was made for and nowhere else, whatever a layer has made of the request.
 */
export function credentials({ baseUrl, credentials: source }: ClientSettings): Layer {
  return async (request, next, context) => {
    if (!request.url.startsWith(`${baseUrl}/v`) || climbing.test(request.url)) {
      refusing(nameOf(context), context.operation)("url", "of the request leads away from baseUrl");
    }
    const secret = await source.provide();
    context.redact.hide(secret);
    const headers = {
      [credentialHeaders.username]: secret.username,
      [credentialHeaders.password]: secret.password,
    };
    return next({ ...request, headers: { ...request.headers, ...headers } }, context);
  };
}
