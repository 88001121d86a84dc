import { ConnectionError } from "../errors/connection-error.ts";
import { isEventStream } from "../media-type.ts";
import type { Send } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";
import type { Fetch } from "../settings.ts";
import { readBack, unexpected } from "../unexpected.ts";

// Failures of looking up the name and of opening the connection; Bun has a word of its own.
const beforeSending = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Sends one request and reads the body of its answer. Redirects are not followed: they would get the credentials. */
export function transport(fetch: Fetch, redact: Redactor): Send {
  return async ({ method, url, headers: sent, body = null, signal = null }, context) => {
    let response: Response;
    context.sent += 1;
    try {
      response = await fetch(url, { method, headers: sent, body, signal, redirect: "manual" });
    } catch (error) {
      // The layers outside should see why it ended.
      signal?.throwIfAborted();
      const cause = redact.thrown(error);
      const { message, name, code = "" } = (cause.cause ?? cause) as Error & { code?: string };
      throw new ConnectionError(
        `${context.route}: no answer (${message || code || name}). Check baseUrl and the network. ${readBack}.`,
        { cause, nothingSent: beforeSending.test(code) },
      );
    }
    const { status, headers } = response;
    if (isEventStream(headers)) {
      response.body?.cancel().catch(() => {});
      return { status, headers, text: undefined };
    }
    try {
      return { status, headers, text: await response.text() };
    } catch (error) {
      const more = { cause: redact.thrown(error), brokeOff: true } as const;
      throw unexpected(response, context, redact, `with a body that broke off. ${readBack}`, more);
    }
  };
}
