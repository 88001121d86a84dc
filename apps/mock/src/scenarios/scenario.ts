import type { Operation } from "../contract/contract.ts";
import type { Value } from "../contract/contract.ts";
import type { Reply } from "../contract/refusal.ts";

/** A request for an operation of the contract, before the school has looked at it. */
export interface ScenarioCall {
  operation: Operation;
  /** The school that the path or the header names; undefined where the request names none. */
  schoolId: number | undefined;
  /** Path, query and header parameters by name, in the type that the contract gives them; not validated yet. */
  parameters: Record<string, Value | undefined>;
  /** The body as it came, parsed; undefined when there is none or it is no JSON. */
  body: unknown;
  headers: Headers;
}

/**
 * Stands around the answers of the school: it may wait, change the call that goes in or the reply that comes out, or
 * reply itself. `call.operation.examples` has the contract's bodies for every status.
 */
export type Scenario = (call: ScenarioCall, answer: (call: ScenarioCall) => Promise<Reply>) => Promise<Reply>;

type Answer = (call: ScenarioCall) => Promise<Reply>;

/** One scenario around another; the first is the outermost. */
export const composed = (scenarios: Scenario[], answer: Answer): Answer =>
  scenarios.reduceRight<Answer>((inner, scenario) => (call) => scenario(call, inner), answer);
