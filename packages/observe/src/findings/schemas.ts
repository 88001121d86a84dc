import { document } from "@d6-integrate/spec";
import type { Operation, Schema } from "@d6-integrate/spec";

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
