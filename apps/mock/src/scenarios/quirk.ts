import type { Evidence } from "@d6-integrate/spec";
import type { Operation } from "../contract/contract.ts";
import type { Reply } from "../contract/refusal.ts";
import type { Scenario } from "./scenario.ts";

/** Something of the API that the pages and live use disagree on, or that nobody has shown. */
export interface Quirk<Name extends string = string> {
  about: string;
  /** Whether an operation is touched by it. */
  touches(operation: Operation): boolean;
  /** The assumptions of the contract that it turns on, by label. */
  gaps?: string[];
  /** What the API may do; the first is the default. */
  choices: Record<Name, Choice>;
  /** Where a choice is a number, the largest. */
  upTo?: number;
  /** What it sets at the school, where the school itself has to know of it. */
  school?(choice: string): { lag?: number };
}

export interface Choice {
  evidence: Evidence;
  says: string;
  /** Stands around the operations that are touched. */
  scenario?: Scenario;
}

/** Touches these operations. */
export const only =
  (...ids: string[]) =>
  ({ id }: Operation): boolean =>
    ids.includes(id);

/** Changes the records of a successful answer, in a bare list, a page or on their own. */
export const eachRecord =
  (change: (record: Record<string, unknown>) => Record<string, unknown>): Scenario =>
  async (call, answer) => {
    const reply = await answer(call);
    return reply.status === 200 ? { ...reply, body: changed(reply.body, change) } : reply;
  };

function changed(body: unknown, change: (record: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(body)) return body.map((record) => change(record as Record<string, unknown>));
  const { data, ...rest } = body as { data?: unknown };
  return Array.isArray(data) ? { ...rest, data: changed(data, change) } : change(body as Record<string, unknown>);
}

/** Answers something else where the school refuses for a reason. */
export const insteadOf =
  (refusal: string, other: (reply: Reply, operation: Operation) => Reply): Scenario =>
  async (call, answer) => {
    const reply = await answer(call);
    return reply.refusal === refusal ? other(reply, call.operation) : reply;
  };

/** The contract's example of a refusal. */
export const exampleOf = ({ examples }: Operation, status: number, name: string): Reply => ({
  status,
  body: examples.get(status)?.[name],
});
