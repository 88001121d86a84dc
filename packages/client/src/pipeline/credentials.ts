import { checkedCredentials } from "../credentials.ts";
import type { Credentials, CredentialsProvider } from "../credentials.ts";
import { credentialHeaders } from "../generated/service.gen.ts";
import type { Layer } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";

/** Adds the credentials, as far in as possible: the layers outside never see them. A provider is asked for each try. */
export function credentials(given: Credentials | CredentialsProvider, redact: Redactor): Layer {
  const headersOf = ({ username, password }: Credentials): Record<string, string> => {
    redact.hide(username, password);
    return { [credentialHeaders.username]: username, [credentialHeaders.password]: password };
  };
  const known = typeof given === "function" ? undefined : headersOf(given);
  return async (request, next, context) => {
    const secret = known ?? headersOf(checkedCredentials(await (given as CredentialsProvider)()));
    return next({ ...request, headers: { ...request.headers, ...secret } }, context);
  };
}
