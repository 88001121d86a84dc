import type { Method } from "../base/operation.ts";
import type { Redactor } from "../base/redactor.ts";
import type { CallSettings } from "./call-options.ts";

/** What the layers may know of a call besides its request. Never a secret. */
export interface CallContext {
  /** The id of the operation; undefined for a path that the contract does not have. */
  readonly operation: string | undefined;
  readonly method: Method;
  /** The path template: `/v1/settings/clients/{school_login_id}`. */
  readonly template: string;
  /** The arguments of the operation by name, as the caller gave them; `body` is the request body. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Whether it changes something at the school. */
  readonly writes: boolean;
  /** What holds for this call: its own options, those of the client, the defaults. */
  readonly options: CallSettings;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** When the call began, by the client's clock. */
  readonly startedAt: number;
  /** Takes the credentials of this call out of what the layer wants to tell. */
  readonly redact: Redactor;
  /** Which attempt this is, from 1. */
  attempt: number;
  /** How many requests have been sent: fewer than attempts when a limiter or a layer held some back. */
  sent: number;
}

/** Operation, method and path template, for messages. */
export function nameOf({
  operation,
  method,
  template,
}: Pick<CallContext, "operation" | "method" | "template">): string {
  return `${operation ? `${operation}: ` : ""}${method} ${template}`;
}
