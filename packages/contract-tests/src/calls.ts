import type { CallOptions, Client } from "@d6-integrate/client";
import type { Operation } from "./contract.ts";

type Call = (input: object, options?: CallOptions) => Promise<unknown>;

/** Calls an operation by its place in the client, with the arguments that the contract gives as examples, and others. */
export function callOf(
  client: Client,
  operation: Operation,
  extra: Record<string, unknown> = {},
): (options?: CallOptions) => Promise<unknown> {
  const [resource, verb] = operation.place.split(".") as [string, string];
  const tree = client[operation.version] as unknown as Record<string, Record<string, Call>>;
  const call = tree[resource]?.[verb];
  if (!call) throw new Error(`The client has no ${operation.version}.${operation.place} for ${operation.id}`);
  return (options) => call({ ...minimalInput(operation), ...extra }, options);
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
