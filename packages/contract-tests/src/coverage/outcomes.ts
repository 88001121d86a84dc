import { isD6Error } from "@d6-integrate/client";
import type { HttpResult } from "@d6-integrate/client";
import { operations, statusesOf } from "../contract.ts";
import type { Operation } from "../contract.ts";

/** How a call can end besides with a declared status. */
const faults = ["unexpected-response", "connection", "timeout", "aborted"];

const isPaged = ({ parameters }: Operation): boolean => parameters.some(({ name }) => name === "cursor");
const isList = ({ sdkName }: Operation): boolean => sdkName.endsWith(".list");

/** The errors for which the client has a kind, and the successes. */
const usual = [400, 401, 403, 404, 429, 500, 501, 503].map((status) => `error ${status}`);

const statusOutcome = (status: number): string => (status < 400 ? `success ${status}` : `error ${status}`);

/** Every way in which a call can end, for some operation or another. */
export const allOutcomes: string[] = [
  ...[...new Set(operations.flatMap(statusesOf))].toSorted((a, b) => a - b).map(statusOutcome),
  "empty list",
  "last page",
  ...faults,
];

/** Why an operation cannot end in an outcome; undefined when it can. */
export function impossible(operation: Operation, outcome: string): string | undefined {
  if (faults.includes(outcome)) return undefined;
  if (outcome === "last page") return isPaged(operation) ? undefined : "It answers without pages.";
  if (outcome === "empty list") {
    if (!isList(operation)) return "It answers one record.";
    const emptyBySchema = isPaged(operation) || operation.version === "v1";
    return emptyBySchema ? undefined : "It is a fixed list of lookup values, which v2 answers without pages.";
  }
  const status = Number(outcome.split(" ")[1]);
  return operation.responses.has(status) ? undefined : `It declares no ${status}.`;
}

/** The ways in which a call of an operation can end. */
export const outcomesOf = (operation: Operation): string[] =>
  allOutcomes.filter((outcome) => impossible(operation, outcome) === undefined);

/** The outcomes that a result or an error of the client is. */
export function outcomesIn(
  operation: Operation,
  ending: { result: HttpResult<unknown> } | { error: unknown },
): string[] {
  if ("error" in ending) {
    const { error } = ending;
    if (!isD6Error(error)) return [];
    const answered = "status" in error && error.status !== undefined ? [statusOutcome(error.status)] : [];
    if (!faults.includes(error.kind)) return answered;
    // A status for which the client has no kind ends so too.
    return [
      error.kind,
      ...answered.filter((outcome) => !usual.includes(outcome) && outcomesOf(operation).includes(outcome)),
    ];
  }
  const { status, data } = ending.result;
  const rows = isPaged(operation) ? (data as { data: unknown[] }).data : data;
  const empty = isList(operation) && Array.isArray(rows) && rows.length === 0 ? ["empty list"] : [];
  return status < 400 ? [statusOutcome(status), ...empty] : empty;
}
