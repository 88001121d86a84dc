import { labelsOf, levelOf, linkTo, readRegister, sources } from "./register.ts";
import type { Entry } from "./register.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * The document with the whole of its evidence: each `x-evidence` that cites entries says where they were seen and links to
 * them, and the entries stand at the root.
 */
export function completeEvidence(document: { [key: string]: Json }): { [key: string]: Json } {
  const register = readRegister();
  const entries = Object.entries(register).map(([label, entry]): [string, Json] => [
    label,
    { ...entry, link: linkTo(label) },
  ]);
  return { ...(complete(document, register) as object), "x-evidence-entries": Object.fromEntries(entries) };
}

/** A part of the document with its evidence completed. */
export function complete(node: Json, register: Record<string, Entry>): Json {
  if (Array.isArray(node)) return node.map((item) => complete(item, register));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "x-evidence" && typeof value === "object" ? completed(value, register) : complete(value, register),
    ]),
  );
}

function completed(mark: Json, register: Record<string, Entry>): Json {
  const labels = labelsOf(mark);
  const level = levelOf(mark)!;
  const source = labels.map((label) => register[label]).find((entry) => entry?.level === level)?.source;
  return {
    level,
    labels,
    source: source ?? sources[level],
    links: labels.map(linkTo),
  };
}
