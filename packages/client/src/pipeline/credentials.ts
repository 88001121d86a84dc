import { credentialHeaders } from "../generated/service.gen.ts";
import type { Layer } from "../pipeline.ts";

/** Adds the credentials, as far in as possible: the layers outside never see them. */
export function credentials(username: string, password: string): Layer {
  return (request, next, context) => {
    const headers = new Headers(request.headers);
    headers.set(credentialHeaders.username, username);
    headers.set(credentialHeaders.password, password);
    return next({ ...request, headers }, context);
  };
}
