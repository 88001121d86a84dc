import { control } from "./http.ts";

export interface Schema {
  $ref?: string;
  type?: string | string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: string[];
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  schema?: Schema;
}

interface Operation {
  operationId: string;
  "x-sdk-name": string;
  description?: string;
  parameters?: Parameter[];
  externalDocs?: { url: string };
  responses: Record<string, unknown>;
}

interface Document {
  paths: Record<string, Record<string, Operation | Parameter[]>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
}

/** The contract of the API. */
export interface Contract {
  document: Document;
  operation(
    id: string,
  ):
    | { path: string; name: string; parameters: Parameter[]; page: string | undefined; about: string | undefined }
    | undefined;
}

/** The contract. It is large, so that it is only read by whoever needs it. */
export const contractOptions = {
  ...control.queryOptions("get", "/__mock/openapi.json", {}),
  staleTime: Infinity,
};

export function contractFrom(data: unknown): Contract {
  const document = data as Document;
  return {
    document,
    operation(id) {
      for (const [path, item] of Object.entries(document.paths)) {
        for (const operation of Object.values(item)) {
          if (Array.isArray(operation) || operation.operationId !== id) continue;
          const shared = Array.isArray(item["parameters"]) ? item["parameters"] : [];
          const parameters = [...shared, ...(operation.parameters ?? [])].map(({ $ref, ...parameter }) =>
            $ref === undefined ? parameter : document.components.parameters[$ref.split("/").at(-1)!]!,
          );
          const { externalDocs, description } = operation;
          return { path, name: operation["x-sdk-name"], parameters, page: externalDocs?.url, about: description };
        }
      }
      return undefined;
    },
  };
}

/** A schema behind its reference. */
export const schemaOf = ({ document }: Contract, schema: Schema | undefined): Schema | undefined =>
  schema?.$ref === undefined ? schema : document.components.schemas[schema.$ref.split("/").at(-1)!];

/** What the document of the control says of a schema: its names are not repeated in the page. */
export function useControlSchema(name: string): Schema | undefined {
  const { data } = control.useQuery("get", "/__mock/control.json", {}, { staleTime: Infinity });
  return (data as unknown as Document | undefined)?.components.schemas[name];
}
