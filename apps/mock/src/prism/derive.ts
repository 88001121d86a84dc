import { getHttpOperationsFromSpec } from "@stoplight/prism-http/dist/utils/operations.js";
import type { Document } from "../contract/contract.ts";
import type { Resource } from "./prism.ts";

/** The operations of a contract as Prism reads them, without what only documentation needs. */
export async function derive(document: Document): Promise<Resource[]> {
  // Prism resolves the references of what it is given in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  return operations.map((operation) => {
    const { id, method, path, iid, request, responses, security, deprecated, callbacks } = operation;
    const bundled = (operation as { __bundled__?: unknown }).__bundled__;
    const kept = {
      id,
      method,
      path,
      iid,
      request: writable(request),
      responses: readable(responses),
      security,
      deprecated,
      callbacks,
      __bundled__: bundled,
    };
    return bare(kept) as Resource;
  });
}

type Properties = Record<string, unknown>;

const isMarked = (mark: "readOnly" | "writeOnly", schema: unknown): boolean =>
  (schema as Properties | null)?.[mark] === true;

/** Answers without what is only written, which Prism's sampler would show. */
const readable = <Node>(node: Node): Node => withoutMarked(node, "writeOnly", () => ({}));

/** Requests in which what is only read is refused, which Prism's validator would let pass. */
const writable = <Node>(node: Node): Node =>
  withoutMarked(node, "readOnly", (names) => Object.fromEntries(names.map((name) => [name, { not: {} }])));

/** Schemas, at any depth, without the properties that have a mark; others may stand in their place. */
function withoutMarked<Node>(
  node: Node,
  mark: "readOnly" | "writeOnly",
  instead: (names: string[]) => Properties,
): Node {
  const inside = <Inner>(value: Inner): Inner => withoutMarked(value, mark, instead);
  if (Array.isArray(node)) return node.map(inside) as Node;
  if (typeof node !== "object" || node === null) return node;
  const { properties, required } = node as { properties?: unknown; required?: unknown };
  const all = Object.entries(typeof properties === "object" && properties !== null ? properties : {});
  const marked = all.filter(([, schema]) => isMarked(mark, schema)).map(([name]) => name);
  const kept = all.filter(([, schema]) => !isMarked(mark, schema));
  const rest = {
    ...node,
    ...(marked.length > 0 && { properties: { ...Object.fromEntries(kept), ...instead(marked) } }),
    ...(marked.length > 0 &&
      Array.isArray(required) && { required: required.filter((name) => !marked.includes(name)) }),
  };
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inside(value as unknown)])) as Node;
}

/** The marks that Prism's reader leaves, and texts for people. */
const idle = new Set(["x-stoplight", "explicitProperties", "id", "description", "summary", "extensions"]);
const isIdle = (key: string): boolean => idle.has(key) || (key.startsWith("x-") && key !== "x-faker");

/** Where keys are names of the contract's own, and where a value is one that is sent. */
const named = new Set(["properties", "patternProperties", "$defs", "definitions", "__bundled__"]);
const sent = new Set(["enum", "const", "default", "examples"]);

function bare(node: unknown, hasNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => value !== undefined && (hasNames || !isIdle(key)))
      .map(([key, value]) => {
        if (hasNames) return [key, bare(value)];
        return [key, sent.has(key) ? example(value) : bare(value, named.has(key))];
      }),
  );
}

/** Prism's reader names the examples of a body and marks them; values of a schema are as they are. */
const example = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item) => (isNamed(item) ? { key: item.key, value: item.value } : (item as unknown)))
    : value;

const isNamed = (item: unknown): item is { id: string; key: string; value: unknown } =>
  typeof item === "object" && item !== null && "id" in item && "key" in item && "value" in item;
