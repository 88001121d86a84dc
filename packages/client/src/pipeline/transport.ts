import { ConnectionError } from "../errors/connection-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { mediaType } from "../media-type.ts";
import type { CallContext, OutgoingRequest, Send } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";
import type { Fetch } from "../settings.ts";

// Failures of looking up the name and of opening the connection; Bun has a word of its own.
const beforeSending: readonly string[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
];

/** Sends one request and reads the body of its answer. Redirects are not followed: they would get the credentials. */
export function transport(fetch: Fetch, redact: Redactor): Send {
  return async (request, context) => {
    const response = await send(fetch, request, context, redact);
    const { status, headers } = response;
    if (mediaType(headers) === "text/event-stream") {
      response.body?.cancel().catch(() => {});
      return { status, headers, text: undefined };
    }
    try {
      return { status, headers, text: await response.text() };
    } catch (error) {
      throw new UnexpectedResponseError(
        `${context.route}: the answer ${status} broke off before its body was complete. After a write, read back what happened.`,
        {
          operation: context.operation,
          status,
          headers: redact.headers(headers),
          cause: redact.thrown(error),
          brokeOff: true,
        },
      );
    }
  };
}

async function send(
  fetch: Fetch,
  { method, url, headers, body, signal }: OutgoingRequest,
  { operation, route }: CallContext,
  redact: Redactor,
): Promise<Response> {
  try {
    return await fetch(url, { method, headers, body: body ?? null, signal: signal ?? null, redirect: "manual" });
  } catch (error) {
    const cause = redact.thrown(error);
    const reason = cause.cause instanceof Error ? cause.cause : cause;
    const code = "code" in reason ? String(reason.code) : "";
    const text = reason.message || code || reason.name;
    throw new ConnectionError(
      `${route}: no answer (${text}). Check the network and baseUrl. After a write, read back what happened.`,
      { operation, cause, nothingSent: beforeSending.includes(code) },
    );
  }
}
