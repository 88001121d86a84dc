import type { CallContext } from "./call-context.ts";

/** A request as plain data, so that a layer can pass on a changed copy and send it more than once. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Ends the attempt. */
  readonly signal?: AbortSignal;
}

/** A response whose body has been read. */
export interface IncomingResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the body is an event stream, which is not read: it need not end. */
  readonly text: string | undefined;
}

/** Sends a request and gives the response. */
export type Send = (request: OutgoingRequest, context: CallContext) => Promise<IncomingResponse>;

/** A layer of the onion: it may change the request, call `next` or not, and see the response or what was thrown. */
export type Layer = (request: OutgoingRequest, next: Send, context: CallContext) => Promise<IncomingResponse>;

/** What is known of a part of a call. */
export interface Part {
  /** How long it may take in milliseconds. Default: as long as the call may. */
  ms?: number;
  /** What it waits for. Default: a complete response. */
  awaits?: string;
}

/** Runs a part of a call until the part or the call ends. */
export type UntilEnd = <Result>(
  context: CallContext,
  work: (signal: AbortSignal) => Promise<Result>,
  part?: Part,
) => Promise<Result>;
