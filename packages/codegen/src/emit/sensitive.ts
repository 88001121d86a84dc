import type { Document } from "@d6-integrate/spec/reader";
import { header } from "./header.ts";

/** `sensitive.gen.ts`: the names of the fields and parameters that the contract marks as personal, wherever they are. */
export function emitSensitive(document: Document): string {
  const names = new Set<string>();
  collect(document, names);
  return [
    header,
    "/** The fields that are personal in some record. */",
    `export const sensitiveFields = ${JSON.stringify([...names].toSorted())} as const;`,
    "",
  ].join("\n");
}

function collect(node: unknown, names: Set<string>): void {
  if (node === null || typeof node !== "object") return;
  if ("properties" in node && node.properties !== null && typeof node.properties === "object") {
    for (const [name, property] of Object.entries(node.properties)) if (isMarked(property)) names.add(name);
  }
  if ("in" in node && "name" in node && typeof node.name === "string" && isMarked(node)) names.add(node.name);
  for (const inner of Object.values(node)) collect(inner, names);
}

function isMarked(node: unknown): boolean {
  return typeof node === "object" && node !== null && "x-sensitive" in node && node["x-sensitive"] === true;
}
