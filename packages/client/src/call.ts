import { sortArguments } from "./arguments.ts";
import type { CallOptions } from "./call-options.ts";
import type { Caller } from "./caller.ts";
import type { Operation } from "./operation.ts";

/** Calls an operation: checks the arguments, sends the request, answers the body or throws. */
export async function call<Output>(
  client: Caller,
  operation: Operation,
  input?: object,
  options?: CallOptions,
): Promise<Output> {
  const { method, path } = operation;
  const { data } = await client.http.request({
    ...options,
    ...sortArguments(operation, input),
    method,
    path,
    operation,
  });
  return data as Output;
}
