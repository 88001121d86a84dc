import { propertyOf, textOf } from "../base/foreign.ts";
import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import type { OutgoingRequest, Send } from "../call/layer.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { D6Error } from "../errors/d6-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { isEventStream } from "../responses/media-type.ts";
import { readBack, unexpected } from "../responses/unexpected.ts";
import { noStore } from "./no-store.ts";
import { discard, readText } from "./read-text.ts";

// Failures of looking up the name and of opening the connection; Bun has a word of its own.
const beforeSending = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;
// Node gives up after 300 seconds without headers or without a part of the body.
const tookTooLong = /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/;

/** Sends one request and reads the body of its response. Redirects are not followed: they would get the credentials. */
export function transport({ fetch }: Pick<ClientSettings, "fetch">): Send {
  return async (request, context) => {
    const { method, url, headers: sent, body = null, signal = null } = request;
    const most = context.options.maxResponseBytes;
    let response: Response;
    context.sent += 1;
    try {
      response = await fetch(url, { method, headers: sent, body, signal, redirect: "manual", ...noStore() });
    } catch (error) {
      // The layers outside should see why it ended.
      signal?.throwIfAborted();
      if (isControlFlow(error)) throw error;
      throw noResponse(error, request, context);
    }
    if (!isResponse(response)) {
      throw new ConfigurationError(`${nameOf(context)}: \`fetch\` gave something that is no Response.`);
    }
    if (response.type === "error") throw noResponse("a network error", request, context);
    const { status, headers } = response;
    if (isEventStream(headers)) {
      discard(response);
      return { status, headers, text: undefined };
    }
    let text: string | undefined;
    try {
      text = await readText(response, most, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (codeOf(error, tookTooLong)) throw noResponse(error, request, context);
      const more = { cause: context.redact.thrown(error, sentTo(request, context)), brokeOff: true } as const;
      throw unexpected(response, context, `with a body that broke off. ${readBack}`, more);
    }
    if (text !== undefined) return { status, headers, text };
    throw unexpected(response, context, `with more than ${most} bytes. Ask for less, or raise maxResponseBytes`);
  };
}

function noResponse(thrown: unknown, request: OutgoingRequest, context: CallContext): D6Error {
  const cause = context.redact.thrown(thrown, sentTo(request, context));
  const name = nameOf(context);
  if (codeOf(thrown, tookTooLong)) {
    return new TimeoutError(`${name}: the runtime gave up waiting for the response. ${readBack}.`, { cause });
  }
  const { message, code, name: kind } = (cause.cause ?? cause) as Error & { code?: string };
  return new ConnectionError(
    `${name}: no response (${message || code || kind}). Check baseUrl and the network. ${readBack}.`,
    { cause, nothingSent: codeOf(thrown, beforeSending) },
  );
}

/** Whether an error or one of its causes has a code that fits. */
function codeOf(thrown: unknown, codes: RegExp, depth = 5): boolean {
  if (codes.test(textOf(thrown, "code"))) return true;
  return (
    depth > 0 && propertyOf(thrown, "cause") !== undefined && codeOf(propertyOf(thrown, "cause"), codes, depth - 1)
  );
}

/** Frameworks end the rendering of a page by throwing through `fetch`: errors with a digest (Next.js), and promises. */
function isControlFlow(thrown: unknown): boolean {
  return textOf(thrown, "digest") !== "" || typeof propertyOf(thrown, "then") === "function";
}

/** By its shape: it may be of another realm, or of a library. */
function isResponse(response: unknown): response is Response {
  const { status, headers, text } = Object(response) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function" && typeof text === "function";
}

function sentTo({ url }: OutgoingRequest, { template }: CallContext) {
  return { url, template };
}
