import { document as published, levelOf } from "@d6-integrate/spec";
import type { EvidenceMark } from "@d6-integrate/spec";
import { document } from "../contract.ts";
import { pathValues } from "../request-problems.ts";
import type { JudgedExchange } from "../recorder.ts";
import { differences } from "./differences.ts";

type Node = Record<string, unknown>;

/** An edit of a mark in the contract that an answer suggests. */
export interface Proposal {
  /** Where the mark stands in the bundled document. */
  pointer: string;
  /** The labels of spec/evidence/gaps.yaml that it cites. */
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
      const evidence = node?.["x-evidence"] as EvidenceMark | undefined;
      if (levelOf(evidence) !== "assumed") continue;
      const labels = typeof evidence === "object" ? evidence.labels : [];
      const gaps = labels.filter((label) => published["x-evidence-entries"][label]!.level === "assumed");
      const known = found.get(pointer);
      if (known?.to === "corrected") continue;
      found.set(pointer, { pointer, gaps, to: right ? "observed" : "corrected" });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
}

/** What in the contract an exchange speaks about. An answer that is wrong says nothing about the fields in it. */
function* pointersOf(exchange: JudgedExchange, right: boolean): Generator<string> {
  const { operation, status, path, request, text } = exchange;
  if (!operation) return;
  const pointer = `/paths/${escape(operation.path)}/${operation.method.toLowerCase()}`;
  const response = follow(`${pointer}/responses/${status}`);
  if (at(response)) yield response;
  if (!right) return;
  yield pointer;
  const query = new URL(request.url).searchParams;
  const inPath = pathValues(operation, path);
  for (const [index, { name, in: place }] of operation.parameters.entries()) {
    const sent = { path: name in inPath, query: query.has(name), header: request.headers.has(name) }[place];
    if (sent && status < 400) yield follow(`${pointer}/parameters/${index}`);
  }
  const schema = operation.schemaPointer(status);
  if (schema !== undefined) yield* fieldsOf(schema, JSON.parse(text));
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
      if (name in properties) yield* fieldsOf(`${target}/properties/${escape(name)}`, item);
    }
  }
}

/** The pointer of what a pointer refers to. */
function follow(pointer: string): string {
  const reference = at(pointer)?.["$ref"];
  return typeof reference === "string" ? follow(reference.slice(1)) : pointer;
}

function at(pointer: string): Node | undefined {
  const unescape = (segment: string) => segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return pointer
    .split("/")
    .slice(1)
    .reduce<Node | undefined>((node, segment) => node?.[unescape(segment)] as Node | undefined, document);
}

const escape = (segment: string): string => segment.replaceAll("~", "~0").replaceAll("/", "~1");
