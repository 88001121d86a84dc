import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import type { IncomingResponse, OutgoingRequest } from "../call/layer.ts";
import { ApiError } from "../errors/api-error.ts";
import type { D6Error } from "../errors/d6-error.ts";
import type { ApiErrorKind } from "../errors/kind.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { V1Error, V2Error } from "../generated/models.gen.ts";
import { retryAfterMs } from "./retry-after.ts";
import { checkTheWay, readBack, unexpected } from "./unexpected.ts";
import { errorFields, errorText, errorValue, parseVendorError, saysNotFound } from "./vendor-error.ts";

const advice: Partial<Record<ApiErrorKind, string>> = {
  unauthorized: "Check credentials, authorisation and activation",
  "not-activated": "Activate the integration",
  forbidden: "Ask d6 for access",
  "wrong-route": "Check baseUrl",
  "rate-limited": "Wait",
  server: readBack,
};

/** The error for a response that is no success. */
export function failureOf(response: IncomingResponse, { url }: OutgoingRequest, context: CallContext): D6Error {
  const { status } = response;
  const { redact, template } = context;
  const raw = parseVendorError(response.text);
  const kind = kindOf(status, raw, template);
  if (!kind) {
    const came = status < 400 ? "with a redirect" : "against the contract";
    return unexpected(response, context, `${came}. ${checkTheWay}`);
  }
  const body = raw && withoutSecrets(raw, context);
  const said = body ? redact.text(errorText(body), { url, template }) : "no known body";
  const message = `${nameOf(context)}: d6 answered ${status} (${said}). ${advice[kind] ?? "Check the arguments"}.`;
  const details = { kind, status, headers: redact.headers(response.headers), body };
  if (kind === "rate-limited") {
    return new RateLimitedError(message, { ...details, retryAfterMs: retryAfterMs(response.headers) });
  }
  return new (kind === "validation" ? ValidationError : ApiError)(message, details);
}

/** The kind for a status and the vendor's body, if there is one. */
function kindOf(status: number, body: V1Error | V2Error | undefined, template: string): ApiErrorKind | undefined {
  const value = errorValue(body);
  if (status >= 500) return "server";
  if (status === 401 || status === 403) {
    if (value === "integration not activated") return "not-activated";
    return status === 401 ? "unauthorized" : "forbidden";
  }
  if (status === 429) return "rate-limited";
  // Without a word of the vendor, who knows whether d6 answered at all.
  if (!body || value === "") return undefined;
  if (status === 400) return "validation";
  if (status !== 404) return undefined;
  if (value === "route_not_found") return "wrong-route";
  return saysNotFound(body, template) ? "not-found" : undefined;
}

/** A copy of the body without the credentials; undefined when it is nested too deeply to be copied. */
function withoutSecrets(body: V1Error | V2Error, { redact }: CallContext): V1Error | V2Error | undefined {
  try {
    return redact.json(body, errorFields) as V1Error | V2Error;
  } catch {
    return undefined;
  }
}
