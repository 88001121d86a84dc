import { sortArguments } from "./arguments.ts";
import type { CallOptions } from "./call-options.ts";
import type { Caller } from "./caller.ts";
import type { HttpResult } from "./http-types.ts";
import type { Operation } from "./operation.ts";

/** Calls an operation: checks the arguments, sends the request, answers the success or throws. */
export async function call(
  client: Caller,
  operation: Operation,
  input?: object,
  options?: CallOptions,
): Promise<HttpResult<unknown>> {
  const { method = "GET", path } = operation;
  const all = client.complete ? client.complete(operation, input) : input;
  return client.send({ ...sortArguments(operation, all), method, path, operation, options });
}
