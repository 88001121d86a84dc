import { ApiError } from "./errors/api-error.ts";
import type { D6Error } from "./errors/d6-error.ts";
import type { ApiErrorKind } from "./errors/kind.ts";
import { RateLimitedError } from "./errors/rate-limited-error.ts";
import { ValidationError } from "./errors/validation-error.ts";
import type { Answer, CallContext } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";
import { checkTheWay, readBack, unexpected } from "./unexpected.ts";
import { errorText, errorValue, parseVendorError } from "./vendor-error.ts";

const advice: Partial<Record<ApiErrorKind, string>> = {
  unauthorized: "Check credentials, authorisation and activation",
  "not-activated": "Activate the integration",
  forbidden: "Ask d6 for access",
  "wrong-route": "Check baseUrl",
  "rate-limited": "Wait",
  server: readBack,
};

const kinds: Readonly<Record<number, ApiErrorKind>> = {
  400: "validation",
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  429: "rate-limited",
};

/** The error for an answer that is no success. */
export function failureOf(answer: Answer, context: CallContext, redact: Redactor): D6Error {
  const { status } = answer;
  const headers = redact.headers(answer.headers);
  const raw = parseVendorError(answer.text);
  const kind = kindOf(status, errorValue(raw));
  if (!kind) {
    const came = status < 400 ? "with a redirect" : "against the contract";
    return unexpected(answer, context, redact, `${came}. ${checkTheWay}`);
  }
  const body = raw && parseVendorError(redact.text(JSON.stringify(raw)));
  const said = body ? errorText(body) : "no known body";
  const message = `${context.route}: d6 answered ${status} (${said}). ${advice[kind] ?? "Check the arguments"}.`;
  const Kind = kind === "validation" ? ValidationError : kind === "rate-limited" ? RateLimitedError : ApiError;
  return new Kind(message, { kind, status, headers, body });
}

/**
 * The kind for a status and the machine value of the body, which is empty when there is no known body. 400 and 404
 * need a body of the vendor: without one, who knows whether d6 answered at all.
 */
function kindOf(status: number, value: string): ApiErrorKind | undefined {
  if (status >= 500) return "server";
  if ((status === 401 || status === 403) && value === "integration not activated") return "not-activated";
  if (status === 404 && value === "route_not_found") return "wrong-route";
  return value === "" && (status === 400 || status === 404) ? undefined : kinds[status];
}
