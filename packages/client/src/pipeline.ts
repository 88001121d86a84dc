import type { HttpParams } from "./http-types.ts";
import type { Method } from "./operation.ts";
import { untilCallEnds } from "./pipeline/call-end.ts";
import { credentials } from "./pipeline/credentials.ts";
import { retry } from "./pipeline/retry.ts";
import { transport } from "./pipeline/transport.ts";
import type { Redactor } from "./redact.ts";
import type { RetrySettings } from "./retry-options.ts";
import type { Settings } from "./settings.ts";

/** A request as plain data, so that a layer can pass on a changed copy and send it more than once. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Ends the try. */
  readonly signal?: AbortSignal;
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
  /** The id of the operation; undefined for path-style calls. */
  readonly operation: string | undefined;
  readonly method: Method;
  /** The path template, which begins with the version. */
  readonly template: string;
  /** What the caller gave for path, query and headers, by place and wire name. The values can be personal. */
  readonly arguments: HttpParams;
  /** Operation, method and path template, for messages: `PATCH /v1/settings/clients/{school_login_id}`. */
  readonly route: string;
  /** Whether it changes something at the school. */
  readonly writes: boolean;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** When the call began, by the client's clock. */
  readonly startedAt: number;
  readonly retry: RetrySettings;
  /** How many tries have begun. The retry layer counts them. */
  attempts: number;
  /** How many requests have been sent, which results and errors tell as `attempts`. The transport counts them. */
  sent: number;
}

/** Sends a request and answers with what came. */
export type Send = (request: OutgoingRequest, context: CallContext) => Promise<Answer>;

/** A layer of the onion: it may change the request, call `next` or not, and see the answer or what was thrown. */
export type Layer = (request: OutgoingRequest, next: Send, context: CallContext) => Promise<Answer>;

/** The layers of every call, outermost first. */
export function createPipeline(settings: Settings, redact: Redactor): Send {
  const { clock, credentials: provide, fetch, limiter, middleware, random } = settings;
  const untilEnd = untilCallEnds(clock, redact);
  return onion(
    [
      retry(clock, random, untilEnd),
      ...(limiter ? [limiter.layer({ clock, redact, untilEnd })] : []),
      // Ends one try when its time has passed or the call has ended: the layers outside have things to give back.
      (request, next, context) =>
        untilEnd(context, (signal) => next({ ...request, signal }, context), { ms: context.timeoutMs }),
      ...middleware,
      credentials(provide, redact),
    ],
    transport(fetch, redact),
  );
}

/** Puts layers around the innermost `send`. */
export function onion(layers: readonly Layer[], innermost: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request, context) => layer(request, next, context), innermost);
}
