import { document } from "@d6-integrate/spec";
import type { Operation, Response, Schema } from "@d6-integrate/spec";

/** A schema or a reference to one. */
export type Node = Schema;

const parts = document as unknown as Record<string, never>;

/** What a node stands for; what stands beside a reference wins. */
export function resolved<Whole extends object = Node>(node: Whole): Whole {
  const { $ref, ...beside } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice("#/".length)
    .split("/")
    .reduce<Record<string, never>>((at, key) => at[key]!, parts);
  return { ...resolved(target), ...beside } as unknown as Whole;
}

export const nameOfComponent = (node: Node): string | undefined => node.$ref?.split("/").at(-1);

/** A field of a record, and the record that it is written in. */
export interface Field {
  readonly node: Node;
  /** The name of the component; undefined where the record has none. */
  readonly owner: string | undefined;
  readonly required: boolean;
}

/** The fields of a schema; of records that can stand in one place, all, and none of them required. */
export function fieldsOf(node: Node, outer?: string): ReadonlyMap<string, Field> {
  const { properties = {}, required = [], oneOf = [] } = resolved(node);
  const owner = nameOfComponent(node) ?? outer;
  const own = Object.entries(properties).map(([name, property]): [string, Field] => [
    name,
    { node: property, owner, required: required.includes(name) },
  ]);
  const ofBranches = oneOf.flatMap((branch) => [...fieldsOf(branch)].map(([name, field]) => [name, field] as const));
  return new Map([...ofBranches.map(([name, field]) => [name, { ...field, required: false }] as const), ...own]);
}

/** The JSON types that a schema allows. */
export function typesOf(node: Node): string[] {
  const schema = resolved(node);
  return [...[schema.type ?? []].flat(), ...((schema["anyOf"] ?? []) as Node[]).flatMap(typesOf)];
}

export interface Declared {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** Every operation by its id. */
export const operations: ReadonlyMap<string, Declared> = new Map(
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [operation.operationId, { path, method, operation }]),
  ),
);

/** The record that a list gives rows of; undefined when the operation gives no list. */
export function rowOf({ responses }: Operation): Node | undefined {
  const schema = resolved(responses["200"] as Response).content?.["application/json"].schema;
  const list = schema && resolved(schema);
  const row = list?.items ?? list?.properties?.["data"]?.items;
  return row && resolved(row);
}
