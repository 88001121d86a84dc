import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { type Document as YamlDocument, isMap, isScalar, parseDocument } from "yaml";

import type { Document } from "../documents/document.ts";
import { dataIn } from "../openapi/soundness.ts";
import type { Cursor } from "../source/cursor.ts";
import { segmentsOf } from "../source/pointer.ts";
import type { Source } from "../source/source.ts";

/** A document with what is in it. */
export interface Reviewed {
  readonly document: Document;
  readonly root: Cursor;
}

/**
 * Copies a document into a folder for a tool that follows every `$ref` it sees, and gives the path of the copy. Only
 * files that the document may reach are there, and what looks like a reference in an example is called otherwise, in as
 * many characters, so that lines and columns stay.
 */
export function staged({ document, root }: Reviewed, folder: string): string {
  const masked = new Map<Source, Cursor[]>();
  for (const at of dataIn(root).flatMap(referencesIn)) masked.set(at.source, [...(masked.get(at.source) ?? []), at]);
  for (const source of root.sources.all()) {
    const path = join(folder, relative(document.root, source.path));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withoutReferences(source, masked.get(source) ?? []));
  }
  return join(folder, relative(document.root, document.path));
}

function referencesIn(at: Cursor): Cursor[] {
  const inside = at.entries().flatMap(([, member]) => referencesIn(member));
  return at.get("$ref") === undefined ? inside : [at, ...inside];
}

function withoutReferences({ text }: Source, places: readonly Cursor[]): string {
  if (places.length === 0) return text;
  const document = parseDocument(text, { merge: true });
  return places.reduce((now, { pointer }) => {
    const start = keyOffset(document, segmentsOf(pointer));
    if (start === undefined) return now;
    const at = now.indexOf("$ref", start);
    return `${now.slice(0, at)}_ref${now.slice(at + 4)}`;
  }, text);
}

function keyOffset(document: YamlDocument.Parsed, segments: readonly string[]): number | undefined {
  const node: unknown = document.getIn(
    segments.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)),
    true,
  );
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === "$ref") : undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
