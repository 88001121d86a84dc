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

/** A scenario under the name by which the journal knows it. */
export interface Layer {
  name: string;
  scenario: Scenario;
}

type Answer = (call: ScenarioCall) => Promise<Reply>;

/** One scenario around another; the first is the outermost. */
export const composed = (layers: Layer[], answer: Answer): Answer =>
  layers.reduceRight<Answer>(
    (inner, { name, scenario }) =>
      (call) =>
        scenario(call, inner).then((reply) => (reply.by === undefined ? signed(reply, name) : reply)),
    answer,
  );

/** Whoever answers from inside says who it is; a scenario that answers itself need not. */
const signed = (reply: Reply, name: string): Reply => ({
  ...reply,
  by: `rule:${name}`,
  why: { text: `${name} answered instead of the school.` },
});
