import type { Operation } from "../base/operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import type { HttpResult } from "../http/http-result.ts";
import { sortArguments } from "./arguments.ts";
import type { Caller } from "./caller.ts";

/** Calls an operation: checks the arguments, sends the request, gives the success or throws. */
export async function callOperation(
  client: Caller,
  operation: Operation,
  input: object = {},
  options?: CallOptions,
): Promise<HttpResult<unknown>> {
  const { method = "GET", path: template } = operation;
  const given = (client.complete ? client.complete(operation, input) : input) as Record<string, unknown>;
  return client.send({ ...sortArguments(operation, given), arguments: given, method, template, operation, options });
}
