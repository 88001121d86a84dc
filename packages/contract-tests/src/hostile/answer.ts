import type { ServerResponse } from "node:http";
import { examplesOf, statusesOf } from "../contract.ts";
import type { Operation } from "../contract.ts";

/** How a call may end: with a value, or with an error of the client of one kind. */
export type Ending =
  | "success"
  | "unauthorized"
  | "rate-limited"
  | "server"
  | "unexpected-response"
  | "connection"
  | "timeout"
  | "aborted";

/** Something that no contract promises, and how the client says that it ends. */
export interface HostileAnswer {
  /** What comes, as a few words. */
  name: string;
  ending: Ending;
  /** Whether an operation has what goes wrong here. Absent: every operation has. */
  concerns?(operation: Operation): boolean;
  send(response: ServerResponse, operation: Operation): void;
}

/** The body that a good answer of an operation has. */
export function goodBody(operation: Operation): unknown {
  const success = statusesOf(operation).find((status) => status < 300)!;
  return Object.values(examplesOf(operation, success))[0];
}
