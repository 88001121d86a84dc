import { steered } from "./steered.ts";

interface Schema {
  $ref?: string;
  examples?: unknown[];
}

interface Parameter {
  $ref?: string;
  required?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}

interface Operation {
  operationId: string;
  tags?: string[];
  parameters?: Parameter[];
}

/** As much of the contract as the page itself looks at. */
export interface Contract {
  paths: Record<string, Record<string, Operation | Parameter[]>>;
  components: {
    securitySchemes?: Record<string, { name?: string }>;
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
  };
  security?: Record<string, string[]>[];
}

export async function readContract(): Promise<Contract | "token wanted"> {
  const response = await steered("/__mock/openapi.json");
  if (response.status === 401) return "token wanted";
  if (!response.ok) throw new Error(`the mock answers ${response.status}`);
  const contract = (await response.json()) as Contract;
  leaveOut(contract);
  return contract;
}

/** Leaves what nobody has to send out of what is tried at first. The renderer would send every parameter that has an example. */
function leaveOut({ paths, components: { parameters = {}, schemas = {} } }: Contract): void {
  const inside = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((part) => (Array.isArray(part) ? part : (part.parameters ?? []))),
  );
  for (const parameter of [...Object.values(parameters), ...inside]) {
    const { $ref, required = false, schema, example, examples } = parameter;
    if ($ref !== undefined || required || examples !== undefined) continue;
    const named = schema?.$ref === undefined ? schema : schemas[schema.$ref.split("/").at(-1)!];
    const value = example ?? named?.examples?.[0];
    if (value !== undefined) parameter.examples = { example: { value, "x-disabled": true } };
  }
}

/** Where the page shows an operation; nowhere in particular for one that the contract has not. */
export function addressOf({ paths }: Contract, id: string): string {
  const operation = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find((part) => !Array.isArray(part) && part.operationId === id) as Operation | undefined;
  return operation ? `#tag/${tagSlug(operation.tags?.[0] ?? "default")}/${id}` : "";
}

/** A tag as the addresses have it. */
export const tagSlug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
