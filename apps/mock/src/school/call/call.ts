import type { Operation } from "../../contract/contract.ts";
import { Refusal } from "../../contract/refusal.ts";
import type { Value } from "../../contract/contract.ts";
import type { Reply } from "../../contract/refusal.ts";
import type { Clock } from "../rules/clock.ts";
import type { Database } from "../store/store.ts";

/** A request that passed the gates and the contract's validation, as the school's resources see it. */
export interface Call {
  operation: Operation;
  /** The school that the path or the header names; 0 where an operation has none. */
  schoolId: number;
  /** Path, query and header parameters by name, in the type that the contract gives them. */
  parameters: Record<string, Value | undefined>;
  body: Record<string, unknown>;
  database: Database;
  today: Clock;
  /** How long an activation takes to have its effect, in milliseconds. */
  lag: number;
}

/** Answers one operation of the contract. */
export type Answer = (call: Call) => Promise<Reply>;

/** What a resource answers, by operation id. */
export type Answers = Record<string, Answer>;

export const ok = (body: unknown): Reply => ({ status: 200, body });

/** Ids are strings in the bodies of v1 and numbers in those of v2. */
export const wireId = (call: Call, id: number): string | number => (isV1(call) ? String(id) : id);

export const isV1 = (call: Call): boolean => call.operation.path.startsWith("/v1/");

/** A list of v1: an array, and the vendor's 404 where nothing matches. */
export function listed(records: unknown[]): Reply {
  if (records.length === 0) throw new Refusal(404, "not_found");
  return ok(records);
}

/** A single record of v2, or the vendor's 404. */
export function found(record: unknown): Reply {
  if (record === undefined) throw new Refusal(404, "not_found");
  return ok(record);
}

/** Whether a flag is set. */
export const isSet = (call: Call, name: string): boolean => call.parameters[name] === true;

/** A filter by id that may be absent. */
export function idOf({ parameters }: Call, name: string): number | undefined {
  const id = parameters[name];
  return id === undefined ? undefined : storedId(id);
}

/** The largest id that a record can have. */
export const largestId = 2_147_483_647;

/** An id as records have it; 0, which no record has, for what is none: some databases fail at a number that is too large. */
export function storedId(id: unknown): number {
  const number = Number(id);
  return Number.isInteger(number) && number > 0 && number <= largestId ? number : 0;
}
