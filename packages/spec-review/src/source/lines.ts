import { type LineCounter, type Document as YamlDocument, isMap, isPair, isScalar, isSeq } from "yaml";

import { JsonPlaces } from "./json-place.ts";

/** Finds the 1-based line of the key or list item at the segments of a pointer. */
export type LineOf = (segments: readonly string[]) => number;

/** Lines of JSON. They are counted when the first is asked for: most files of a document are never asked. */
export function linesOfJson(text: string): LineOf {
  const places = new JsonPlaces(text);
  let ends: number[] | undefined;
  return (segments) => {
    ends ??= lineEnds(text);
    const offset = places.offset(segments);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

export function linesOfYaml(document: YamlDocument.Parsed, lines: LineCounter): LineOf {
  return (segments) => lines.linePos(yamlOffset(document, segments)).line;
}

function lineEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
  return ends;
}

function yamlOffset(document: YamlDocument.Parsed, segments: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const segment of segments) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(segment)];
      if (item === undefined) break;
      node = item;
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
