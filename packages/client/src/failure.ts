import { ApiError } from "./errors/api-error.ts";
import type { D6Error } from "./errors/d6-error.ts";
import type { ApiErrorKind } from "./errors/kind.ts";
import { RateLimitedError } from "./errors/rate-limited-error.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { ValidationError } from "./errors/validation-error.ts";
import type { Answer, CallContext } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";
import { retryAfterMs } from "./retry-after.ts";
import { errorText, errorValue, parseVendorError } from "./vendor-error.ts";

const advice: Record<ApiErrorKind, string> = {
  unauthorized: "Check the credentials, and that the school has authorised you and its integration is activated.",
  "not-activated": "Activate the integration for this school and API, then repeat the call.",
  forbidden: "Ask d6 whether your licence covers this.",
  validation: "Correct the arguments; the same request will be refused again.",
  "not-found": "Check the ids that were sent.",
  "wrong-route": "Check baseUrl: it ends before the version.",
  "rate-limited": "Wait before the next request.",
  server: "The fault is not in the request; try again later. After a write, read back what happened.",
};

/** The error for an answer that is no success. */
export function failureOf(answer: Answer, { operation, route }: CallContext, redact: Redactor): D6Error {
  const { status } = answer;
  const headers = redact.headers(answer.headers);
  const raw = parseVendorError(answer.text);
  const kind = kindOf(status, errorValue(raw));
  if (!kind) {
    const came = status >= 300 && status < 400 ? "a redirect, which is never followed" : "which is not in the contract";
    return new UnexpectedResponseError(
      `${route}: d6 answered ${status || "a redirect"}, ${came}. Check baseUrl, and what stands between here and d6.`,
      { operation, status, headers },
    );
  }
  const body = redact.json(raw);
  const said = body ? errorText(body) : "no body that d6 documents";
  const message = `${route}: d6 answered ${status} (${said}). ${advice[kind]}`;
  const details = { operation, status, headers, body };
  if (kind === "validation") {
    const fields = body && "validation_errors" in body ? body.validation_errors : undefined;
    return new ValidationError(message, { ...details, fields });
  }
  if (kind === "rate-limited") {
    return new RateLimitedError(message, { ...details, retryAfterMs: retryAfterMs(headers) });
  }
  return new ApiError(message, { ...details, kind });
}

/**
 * The kind for a status and the machine value of the body, which is empty when there is no known body. 400 and 404
 * need a body of the vendor: without one, who knows whether d6 answered at all.
 */
function kindOf(status: number, value: string): ApiErrorKind | undefined {
  if ((status === 401 || status === 403) && value === "integration not activated") return "not-activated";
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server";
  if (status === 400 && value !== "") return "validation";
  if (status === 404 && value !== "") return value === "route_not_found" ? "wrong-route" : "not-found";
  return undefined;
}
