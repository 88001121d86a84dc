import type { Method, Operation } from "../base/operation.ts";
import { Redactor } from "../base/redactor.ts";
import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import { callSettings, sharedChecks } from "../call/call-options.ts";
import type { CallOptions } from "../call/call-options.ts";
import { aSignal, checkOptions, unchecked } from "../call/option-checks.ts";
import type { OptionChecks } from "../call/option-checks.ts";
import type { IncomingResponse, OutgoingRequest } from "../call/layer.ts";
import { hasErrorBrand, tellOfCall } from "../errors/d6-error.ts";
import { refusing } from "../errors/refuse.ts";
import type { Refuse } from "../errors/refuse.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { createPipeline } from "../pipeline/create-pipeline.ts";
import { guard } from "../pipeline/guards.ts";
import { schoolIn } from "../pipeline/schools-of.ts";

/** What is known of a call before its request is made. */
export interface Call {
  readonly method: Method;
  readonly template: string;
  readonly operation?: Operation | undefined;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly options?: CallOptions | undefined;
}

/** A call on its way. */
export interface RunningCall {
  readonly context: CallContext;
  readonly refuse: Refuse;
  /** Sends a request through the pipeline, unless a guard refuses it by what the contract says of its path. */
  exchange(request: OutgoingRequest, operation: Operation | undefined): Promise<IncomingResponse>;
  /** How long the call has taken. */
  ms(): number;
}

/** Runs a call from the checks of its options to its end; errors are told which call they come from. */
export type StartCall = <Result>(call: Call, work: (running: RunningCall) => Promise<Result>) => Promise<Result>;

const checks: OptionChecks = {
  ...sharedChecks,
  signal: aSignal,
  // Each is checked where it is added.
  headers: unchecked,
};

/** Makes what runs the calls of a client. */
export function createStartCall(settings: ClientSettings): StartCall {
  const { clock, credentials } = settings;
  const send = createPipeline(settings);
  return async (call, work) => {
    const { method, template, operation, options } = call;
    const id = operation?.id;
    // Named only when it refuses something.
    const refuse: Refuse = (...problem) => refusing(nameOf({ operation: id, method, template }), id)(...problem);
    if (options !== undefined) checkOptions(options, checks, refuse);
    const startedAt = clock.now();
    const context: CallContext = {
      operation: id,
      method,
      template,
      arguments: call.arguments,
      writes: method !== "GET",
      options: options ? callSettings(options, settings.shared) : settings.call,
      signal: options?.signal,
      startedAt,
      redact: new Redactor(credentials.recent),
      attempt: 0,
      sent: 0,
    };
    const ms = (): number => clock.now() - startedAt;
    let school: () => number | undefined = () => undefined;
    const exchange: RunningCall["exchange"] = (request, found) => {
      guard(settings, request, found, refuse);
      school = () => schoolIn(request, found);
      return send(request, context);
    };
    try {
      return await work({ context, refuse, exchange, ms });
    } catch (error) {
      if (hasErrorBrand(error)) {
        tellOfCall(error, { operation: context.operation, attempts: context.sent, ms: ms(), school: school() });
      }
      throw error;
    }
  };
}
