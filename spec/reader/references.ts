import { append, get } from "@hyperjump/json-pointer";
import type { Json } from "@hyperjump/json-pointer";
import type { Document, Reference } from "./document.ts";

/** Gives what a node stands for. What stands beside a reference wins over what it leads to. */
export type Resolve = <Node extends object>(node: Node | Reference) => Node;

/** Follows the references within a document; throws when one leads out of it, nowhere, or back to itself. */
export function createResolve(document: Document): Resolve {
  const follow = <Node extends object>(node: Node | Reference, trail: string[]): Node => {
    if (!("$ref" in node) || typeof node.$ref !== "string") return node as Node;
    const { $ref: reference, ...beside } = node;
    const wrong = (why: string) => new Error(`The contract refers to ${reference}, ${why}. Bundle it again.`);
    if (trail.includes(reference)) throw wrong("which refers back to it");
    if (!reference.startsWith("#")) throw wrong("which is another file");
    const target = nodeAt(document, placeOf(node, ""));
    if (!target) throw wrong("which it does not hold");
    const found = follow(target as Node, [...trail, reference]);
    return Object.keys(beside).length === 0 ? found : { ...found, ...beside };
  };
  return (node) => follow(node, []);
}

/** What stands at a JSON pointer in a document; undefined when it is no object, or nothing. */
export function nodeAt(document: Document, pointer: string): object | undefined {
  try {
    const found = get(pointer, document as unknown as Json);
    return typeof found === "object" && found !== null ? found : undefined;
  } catch {
    // It leads through something that has no keys.
    return undefined;
  }
}

/** A JSON pointer to what the keys lead to, from another pointer on: `/paths/~1v2~1notes/get`. */
export const pointerTo = (from: string, ...keys: (string | number)[]): string =>
  keys.reduce<string>((pointer, key) => append(String(key), pointer), from);

/** Where a node stands: itself at `pointer`, or what it refers to. */
export const placeOf = (node: object, pointer: string): string =>
  "$ref" in node ? decodeURI(String(node.$ref).slice(1)) : pointer;

/** The name of the component that a node refers to: `V1Note`; undefined when it is none. */
export const componentName = (node: object): string | undefined =>
  "$ref" in node ? String(node.$ref).split("/").at(-1) : undefined;
