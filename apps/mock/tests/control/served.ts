import { text } from "../../src/document/document.gen.ts";

type Node = { [key: string]: unknown };

interface DeclaredResponse {
  content: Record<string, Node>;
  headers: Record<string, { required?: boolean }>;
  /** Where its schema stands, when the whole response is referred to. */
  reference: string | undefined;
}

/** The document as it is served. */
export const served = JSON.parse(text) as { paths: Record<string, Record<string, Node>> } & Node;

function follow(node: Node): Node {
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  return reference
    .split("/")
    .slice(1)
    .reduce<Node>((inside, key) => inside[key.replaceAll("~1", "/")] as Node, served);
}

function declared(node: Node): DeclaredResponse {
  const response = follow(node);
  const content = (response["content"] ?? {}) as DeclaredResponse["content"];
  const [type = ""] = Object.keys(content);
  const reference =
    typeof node["$ref"] === "string" ? `${node["$ref"]}/content/${type.replaceAll("/", "~1")}/schema` : undefined;
  return { content, headers: (response["headers"] ?? {}) as DeclaredResponse["headers"], reference };
}

/** Every operation of the document with its responses. */
export const operations = Object.entries(served.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "patch", "delete"].flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    return [
      {
        id: operation["operationId"] as string,
        method: method.toUpperCase(),
        path,
        pointer: `#/paths/${path.replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method}`,
        responses: Object.fromEntries(
          Object.entries(operation["responses"] as Record<string, Node>).map(([status, each]) => [
            status,
            declared(each),
          ]),
        ),
      },
    ];
  }),
);
