import type { Operation } from "./contract.ts";
import { minimalInput } from "./calls.ts";
import { valueOf } from "./parameter-values.ts";
import { schemas } from "./schemas.ts";
import { violations } from "./violations.ts";
import type { Violation } from "./violations.ts";
import { wireRequest } from "./wire-request.ts";
import type { WireRequest } from "./wire-request.ts";

/** A request that the contract forbids, and why. */
export interface InvalidRequest {
  why: string;
  request: WireRequest;
  /** Whether a validator of schemas can see it: a body that cannot be parsed is wrong before. */
  parses: boolean;
}

/** For an operation, a request for each thing that can be wrong with it on the wire, all else being right. */
export function* invalidRequests(operation: Operation): Generator<InvalidRequest> {
  for (const violation of violations(operation)) {
    if (!isWrongAsText(operation, violation)) continue;
    const { pointer, keyword, input } = violation;
    yield { why: `${pointer} breaks ${keyword}`, request: wireRequest(operation, input), parses: true };
  }
  const right = wireRequest(operation, minimalInput(operation));
  if (right.body === undefined) return;
  yield { why: "the body is cut off", request: { ...right, body: right.body.slice(0, -1) }, parses: false };
  yield { why: "the body is a list", request: { ...right, body: `[${right.body}]` }, parses: true };
}

/** A path needs all of its segments, and some wrong values are right ones once they are text. */
function isWrongAsText({ parameters }: Operation, { pointer, keyword, input }: Violation): boolean {
  const [, name = "", ...inside] = pointer.split("/");
  if (name === "body") return true;
  const parameter = parameters.find(({ argument }) => argument === name)!;
  if (keyword === "required") return parameter.in !== "path";
  const text = String(input[name]);
  return inside.length > 0 || schemas.of(parameter.schema, valueOf(text, parameter)).length > 0;
}
