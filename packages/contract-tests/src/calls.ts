import type { CallOptions, Client, HttpResult } from "@d6-integrate/client";
import type { Operation } from "./contract.ts";

/** A method of the client, in the forms that all of them have. */
export interface Method {
  (input: object, options?: CallOptions): Promise<unknown>;
  withResponse(input: object, options?: CallOptions): Promise<HttpResult<unknown>>;
}

/** The method of the client for an operation, by the place that the contract gives it. */
export function methodOf(client: Client, { id, version, place }: Operation): Method {
  const [resource, verb] = place.split(".") as [string, string];
  const tree = client[version] as unknown as Record<string, Record<string, Method>>;
  const method = tree[resource]?.[verb];
  if (!method) throw new Error(`The client has no ${version}.${place} for ${id}`);
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
export function minimalInput({ id, parameters, requests }: Operation): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.required);
  const [body] = Object.values(requests);
  return {
    ...Object.fromEntries(
      required.map((parameter) => {
        if (parameter.example === undefined) throw new Error(`${id} needs ${parameter.name}: give it an example`);
        return [parameter["x-sdk-name"] ?? parameter.name, parameter.example];
      }),
    ),
    ...(body !== undefined && { body }),
  };
}
