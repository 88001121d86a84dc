import { nodeAt, placeOf, pointerTo } from "@d6-integrate/spec/reader";
import { contract, pathValues } from "../contract.ts";
import type { JudgedExchange } from "../recorder.ts";
import { differences } from "./differences.ts";

type Node = Record<string, unknown>;

/** An edit of a mark in the contract that an answer suggests. */
export interface Proposal {
  /** Where the mark stands in the bundled document. */
  pointer: string;
  /** Labels of spec/gaps.yaml that stand beside it. */
  gaps: string[];
  /** `observed` when it came as declared; otherwise the statement itself is to be corrected. */
  to: "observed" | "corrected";
}

/** The marks `x-evidence: assumed` that answers confirm or contradict. */
export function proposals(exchanges: JudgedExchange[]): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const exchange of exchanges) {
    const right = differences(exchange).length === 0;
    for (const pointer of pointersOf(exchange, right)) {
      const node = at(pointer);
      if (node?.["x-evidence"] !== "assumed") continue;
      const gaps = (node["description"] as string | undefined)?.match(/\b[A-Z]{3}\d?-\d\d\b/g) ?? [];
      const known = found.get(pointer);
      if (known?.to === "corrected") continue;
      found.set(pointer, { pointer, gaps: [...new Set(gaps)], to: right ? "observed" : "corrected" });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
}

/** What in the contract an exchange speaks about. An answer that is wrong says nothing about the fields in it. */
function* pointersOf(exchange: JudgedExchange, right: boolean): Generator<string> {
  const { operation, status, path, request, text } = exchange;
  if (!operation) return;
  const response = operation.responses.get(status);
  if (response) yield response.pointer;
  if (!right) return;
  yield operation.pointer;
  const query = new URL(request.url).searchParams;
  const inPath = pathValues(contract.match(request.method, path));
  for (const { name, in: place, pointer } of operation.parameters) {
    const places = { path: name in inPath, query: query.has(name), header: request.headers.has(name), cookie: false };
    if (places[place] && status < 400) yield pointer;
  }
  if (response?.json) yield* fieldsOf(response.json.schemaPointer, JSON.parse(text));
}

/** The schemas, and the fields in them, that a value has. */
function* fieldsOf(pointer: string, value: unknown): Generator<string> {
  const target = follow(pointer);
  const schema = at(target);
  yield pointer;
  if (target !== pointer) yield target;
  for (const index of ((schema?.["oneOf"] ?? []) as Node[]).keys()) yield* fieldsOf(`${target}/oneOf/${index}`, value);
  if (Array.isArray(value)) {
    if (schema?.["items"]) for (const item of value) yield* fieldsOf(`${target}/items`, item);
  } else if (typeof value === "object" && value !== null) {
    const properties = (schema?.["properties"] ?? {}) as Node;
    for (const [name, item] of Object.entries(value)) {
      if (name in properties) yield* fieldsOf(pointerTo(target, "properties", name), item);
    }
  }
}

/** The pointer of what a pointer refers to. */
function follow(pointer: string): string {
  const place = placeOf(at(pointer) ?? {}, pointer);
  return place === pointer ? pointer : follow(place);
}

const at = (pointer: string): Node | undefined => nodeAt(contract.document, pointer) as Node | undefined;
