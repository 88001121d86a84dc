import type { CallOptions, Client, HttpResult } from "@d6-integrate/client";
import { requestsOf } from "./contract.ts";
import type { Operation } from "./contract.ts";

/** A method of the client, in the forms that all of them have. */
export interface Method {
  (input: object, options?: CallOptions): Promise<unknown>;
  withResponse(input: object, options?: CallOptions): Promise<HttpResult<unknown>>;
}

/** The method of the client for an operation, by the place that the contract gives it. */
export function methodOf(client: Client, { id, version, sdkName }: Operation): Method {
  const [resource, verb] = sdkName.split(".") as [string, string];
  const tree = client[version] as unknown as Record<string, Record<string, Method>>;
  const method = tree[resource]?.[verb];
  if (!method) throw new Error(`The client has no ${version}.${sdkName} for ${id}`);
  return method;
}

/** Calls an operation with the arguments that the contract gives as examples, and others. */
export function callOf(
  client: Client,
  operation: Operation,
  extra: Record<string, unknown> = {},
): (options?: CallOptions) => Promise<unknown> {
  const method = methodOf(client, operation);
  return (options) => method({ ...minimalInput(operation), ...extra }, options);
}

/** The required arguments and the first request body of the examples. */
export function minimalInput(operation: Operation): Record<string, unknown> {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const [body] = Object.values(requestsOf(operation));
  return {
    ...Object.fromEntries(
      required.map((parameter) => {
        const { name, argument, example } = parameter;
        if (example === undefined) throw new Error(`${operation.id} needs ${name}: give it an example`);
        return [argument, example];
      }),
    ),
    ...(body !== undefined && { body }),
  };
}
