import { credentials } from "./pipeline/credentials.ts";
import { deadline } from "./pipeline/deadline.ts";
import { transport } from "./pipeline/transport.ts";
import type { Redactor } from "./redact.ts";
import type { Settings } from "./settings.ts";

/** A request as plain data, so that a layer can pass on a changed copy and send it more than once. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** An answer whose body has been read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the body is an event stream, which is not read: it need not end. */
  readonly text: string | undefined;
}

/** What the layers may know of the call besides its request. Never a secret. */
export interface CallContext {
  readonly operation: string | undefined;
  /** Method and path template, for messages: `PATCH /v1/settings/clients/{school_login_id}`. */
  readonly route: string;
  readonly timeoutMs: number;
}

export type Send = (request: OutgoingRequest, context: CallContext) => Promise<Answer>;

/** A layer of the onion: it may change the request, call `next` or not, and see the answer or what was thrown. */
export type Layer = (request: OutgoingRequest, next: Send, context: CallContext) => Promise<Answer>;

/** The layers of every call, outermost first. */
export function createPipeline({ credentials: { username, password }, fetch }: Settings, redact: Redactor): Send {
  return onion([deadline(redact), credentials(username, password)], transport(fetch, redact));
}

/** Puts layers around the innermost `send`. */
export function onion(layers: readonly Layer[], innermost: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request, context) => layer(request, next, context), innermost);
}
