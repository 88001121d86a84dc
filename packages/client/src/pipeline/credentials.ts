import type { CredentialsProvider } from "../credentials.ts";
import { credentialHeaders } from "../generated/service.gen.ts";
import type { Layer } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";

/** Adds the credentials, as far in as possible: the layers outside never see them. The provider is asked for each try. */
export function credentials(provide: CredentialsProvider, redact: Redactor): Layer {
  return async (request, next, context) => {
    const { username, password } = await provide();
    redact.hide(username, password);
    const secret = { [credentialHeaders.username]: username, [credentialHeaders.password]: password };
    return next({ ...request, headers: { ...request.headers, ...secret } }, context);
  };
}
