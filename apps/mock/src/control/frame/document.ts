import { text } from "../../document/document.gen.ts";
import type { ControlId } from "./handler.ts";

interface Node {
  [key: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Node;
}

/** An operation of the control's document. */
export interface ControlOperation {
  id: ControlId;
  /** In upper case. */
  method: string;
  /** The path with its parameters in braces. */
  path: string;
  summary: string;
  parameters: Parameter[];
  /** Where the schema of each media type of its body stands, as a JSON pointer. */
  bodies: Record<string, string>;
  needsBody: boolean;
}

/** The document as it is served. */
export const documentText = text;

export const document = JSON.parse(text) as { paths: Record<string, Record<string, Node>> } & Node;

/** Follows a reference within the document. */
export function resolved(node: Node): Node {
  if (typeof node["$ref"] !== "string") return node;
  const keys = node["$ref"].split("/").slice(1).map(unescaped);
  return keys.reduce<Node>((inside, key) => inside[key] as Node, document);
}

const unescaped = (key: string): string => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
const escaped = (key: string): string => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));

/** Every operation of the document; those whose path has no parameters come first. */
export const operations: ControlOperation[] = Object.entries(document.paths)
  .flatMap(([path, item]) => {
    const shared = (item["parameters"] ?? []) as unknown as Node[];
    return ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const body = operation["requestBody"] as { required?: boolean; content: Node } | undefined;
      const at = `#/paths/${escaped(path)}/${method}/requestBody/content`;
      return [
        {
          id: operation["operationId"] as ControlId,
          method: method.toUpperCase(),
          path,
          summary: operation["summary"] as string,
          parameters: [...shared, ...((operation["parameters"] ?? []) as Node[])].map(
            (each) => resolved(each) as unknown as Parameter,
          ),
          bodies: Object.fromEntries(
            Object.keys(body?.content ?? {}).map((type) => [type, `${at}/${escaped(type)}/schema`]),
          ),
          needsBody: body?.required === true,
        },
      ];
    });
  })
  .toSorted((one, other) => Number(one.path.includes("{")) - Number(other.path.includes("{")));
