import bundle from "@d6-integrate/spec/openapi.json" with { type: "json" };

/** The bundled contract, as it is served under `/__mock/openapi.json`. */
export const document = bundle as unknown as Document;

export interface Document {
  paths: Record<string, Record<string, RawOperation>>;
  components: {
    securitySchemes: Record<"username" | "password", { name: string }>;
    parameters: Record<"SchoolLoginId" | "SchoolId", { name: string }>;
  };
}

const { securitySchemes, parameters: shared } = document.components;

/** The headers that carry the credentials. */
export const credentialHeaders = { username: securitySchemes.username.name, password: securitySchemes.password.name };

/** What names the school: a path parameter in v1, a header in v2. */
export const schoolParameters = [shared.SchoolLoginId.name, shared.SchoolId.name];

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  schema: { type?: string | string[] };
}

/** An operation of the contract, as far as the mock steers by it. */
export interface Operation {
  id: string;
  method: string;
  /** The path template, such as `/v2/settings/clientintegrations`. */
  path: string;
  /** The name of the API that a school must have activated, if any. */
  apiType: string | undefined;
  parameters: Parameter[];
  /** The example bodies of each status, by case: `examples.get(404)?.not_found`. */
  examples: Map<number, Record<string, unknown>>;
}

interface RawOperation {
  operationId: string;
  "x-api-type"?: string;
  parameters?: unknown[];
  responses: Record<string, unknown>;
}

interface RawResponse {
  content?: Record<string, { examples?: Record<string, { value: unknown }> }>;
}

/** Reads the operations out of a bundled document. */
export function readOperations(source: Document): Operation[] {
  const resolve = (node: unknown): unknown => {
    const reference = (node as { $ref?: string }).$ref;
    if (reference === undefined) return node;
    const segments = reference.slice("#/".length).split("/");
    return resolve(segments.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], source));
  };
  const examplesOf = (response: unknown) =>
    Object.fromEntries(
      Object.values((resolve(response) as RawResponse).content ?? {})
        .flatMap((media) => Object.entries(media.examples ?? {}))
        .map(([name, example]) => [name, example.value]),
    );
  return Object.entries(source.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method,
      path,
      apiType: operation["x-api-type"],
      parameters: (operation.parameters ?? []).map((parameter) => {
        const { schema, ...rest } = resolve(parameter) as Parameter;
        return { ...rest, schema: resolve(schema) as Parameter["schema"] };
      }),
      examples: new Map(
        Object.entries(operation.responses).map(([status, response]) => [Number(status), examplesOf(response)]),
      ),
    })),
  );
}
