import bundle from "@d6-integrate/spec/openapi.json" with { type: "json" };

/** One operation of the contract with everything that a test needs to call it and to know its answers. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  version: "v1" | "v2";
  /** Its place in the client, such as `debtorNotes.update`. */
  place: string;
  parameters: Parameter[];
  /** The request bodies of the examples, by case. */
  requests: Record<string, unknown>;
  /** The declared statuses, in order. */
  statuses: number[];
  /** The example bodies of a status by case; empty where the answer has none. */
  examples(status: number): Record<string, unknown>;
  /** The schema of an answer; its references point into the document. Undefined without a body. */
  schema(status: number): Schema | undefined;
  /** Where the schema of an answer stands in the document, as a JSON pointer; undefined without a body. */
  schemaPointer(status: number): string | undefined;
  /** The headers that an answer may have, with their schemas. */
  headers(status: number): Record<string, Schema>;
  /** Where the schema of the body of the request stands in the document. */
  bodyPointer: string | undefined;
  /** The schema of the body of the request; its references point into the document. */
  bodySchema: Schema | undefined;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  example?: unknown;
  schema: Schema;
  "x-sdk-name"?: string;
}

export interface Schema {
  type?: string | string[];
  items?: Schema;
  enum?: unknown[];
  [keyword: string]: unknown;
}

type Node = Record<string, unknown>;

/** An OpenAPI document in one piece. */
export type Document = { paths: Record<string, Record<string, Node>> } & Node;

/** The bundled document. */
export const document = bundle as unknown as Document;

/** Follows a reference into a document. */
export function resolve(node: Node, source: Document = document): Node {
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  const segments = reference.slice("#/".length).split("/");
  return resolve(
    segments.reduce<Node>((at, key) => at[key] as Node, source),
    source,
  );
}

/** The operations of a document. */
export function readOperations(source: Document): Operation[] {
  const content = (node: Node | undefined) =>
    node && (resolve(node, source)["content"] as Record<string, Node> | undefined)?.["application/json"];

  const read = (path: string, method: string, node: Node): Operation => {
    const responses = node["responses"] as Record<string, Node>;
    const pointer = `/paths/${escape(path)}/${method}`;
    const body = content(node["requestBody"] as Node | undefined);
    return {
      id: node["operationId"] as string,
      method: method.toUpperCase(),
      path,
      version: path.startsWith("/v1/") ? "v1" : "v2",
      place: node["x-sdk-name"] as string,
      parameters: ((node["parameters"] ?? []) as Node[]).map((reference) => {
        const parameter = resolve(reference, source);
        return { ...parameter, schema: resolve(parameter["schema"] as Node, source) } as unknown as Parameter;
      }),
      requests: values(body),
      bodyPointer: body && `${pointer}/requestBody/content/${escape("application/json")}/schema`,
      bodySchema: body?.["schema"] as Schema | undefined,
      statuses: Object.keys(responses).map(Number),
      examples: (status) => values(content(responses[status])),
      schema: (status) => content(responses[status])?.["schema"] as Schema | undefined,
      schemaPointer: (status) => {
        const reference = (responses[status] as { $ref?: string }).$ref;
        const place = reference === undefined ? `${pointer}/responses/${status}` : reference.slice(1);
        return content(responses[status]) && `${place}/content/${escape("application/json")}/schema`;
      },
      headers: (status) => {
        const headers = (resolve(responses[status]!, source)["headers"] ?? {}) as Record<string, { schema: Schema }>;
        return Object.fromEntries(Object.entries(headers).map(([name, { schema }]) => [name, schema]));
      },
    };
  };

  return Object.entries(source.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, node]) => read(path, method, node)),
  );
}

function escape(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function values(media: Node | undefined): Record<string, unknown> {
  const examples = (media?.["examples"] ?? {}) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, example.value]));
}

/** The operations of the bundled document. */
export const operations: Operation[] = readOperations(document);
