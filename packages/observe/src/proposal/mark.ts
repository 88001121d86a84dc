import { YAMLMap, YAMLSeq, isMap } from "yaml";
import type { Document } from "yaml";

/** Marks a node as observed; the entries that it cites stay. */
export function markObserved(document: Document, node: YAMLMap, label: string): void {
  const mark = node.get("x-evidence");
  const labels = isMap(mark) ? (mark.toJS(document) as { labels: string[] }).labels : [];
  const evidence = flow(document, { level: "observed", labels: [...new Set([...labels, label])] });
  node.set("x-evidence", evidence);
}

/** A node that is written on one line. */
export function flow(document: Document, value: object): YAMLMap | YAMLSeq {
  const node = document.createNode(value) as YAMLMap | YAMLSeq;
  node.flow = true;
  for (const item of node.items) {
    const inner = item instanceof YAMLMap || item instanceof YAMLSeq ? item : (item as { value?: unknown }).value;
    if (inner instanceof YAMLMap || inner instanceof YAMLSeq) inner.flow = true;
  }
  return node;
}
