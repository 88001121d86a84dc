import { labelsOf, levelOf as statedLevel } from "./register.ts";

export type Node = Record<string, unknown>;

export const levels = ["documented", "observed", "assumed"] as const;
export type Level = (typeof levels)[number];
export type Counts = Record<Level, number>;

/** How well an operation is known. */
export interface Described {
  id: string;
  path: string;
  parameters: Counts;
  responses: Counts;
  fields: Counts;
  /** The entries that the operation, its answers and their schemas cite. */
  labels: Set<string>;
}

/** Every operation of a bundled document, with the levels of its parts. */
export function describe(document: Node): Described[] {
  const resolve = (node: Node): Node => {
    const reference = node["$ref"];
    if (typeof reference !== "string") return node;
    const target = reference
      .slice("#/".length)
      .split("/")
      .reduce<Node>((at, key) => at[key] as Node, document);
    return { ...resolve(target), ...node, $ref: undefined };
  };
  return Object.entries(document["paths"] as Record<string, Record<string, Node>>).flatMap(([path, item]) =>
    Object.values(item).map((operation) => {
      const declared = operation["responses"] as Record<string, Node>;
      const responses = Object.values(declared).map(resolve);
      const success = resolve(Object.entries(declared).find(([status]) => status.startsWith("2"))![1]);
      const fields = new Map<string, Level>();
      for (const body of [operation["requestBody"] as Node | undefined, success]) {
        const media = (body?.["content"] as Record<string, Node> | undefined)?.["application/json"];
        if (media)
          collect(media["schema"] as Node, levelOf(body!), resolve, fields, [body === success ? "answer" : "request"]);
      }
      return {
        id: operation["operationId"] as string,
        path,
        parameters: tally(((operation["parameters"] ?? []) as Node[]).map((node) => levelOf(resolve(node)))),
        responses: tally(responses.map((node) => levelOf(node))),
        fields: tally([...fields.values()]),
        labels: citedBy(operation, resolve),
      };
    }),
  );
}

/** The level of each field below a schema, by the names that lead to it. Nothing is known better than what holds it. */
function collect(
  reference: Node,
  holder: Level,
  resolve: (node: Node) => Node,
  into: Map<string, Level>,
  trail: string[],
): void {
  const schema = resolve(reference);
  const level = worse(holder, levelOf(schema));
  for (const [name, property] of Object.entries((schema["properties"] ?? {}) as Record<string, Node>)) {
    const resolved = resolve(property);
    into.set([...trail, name].join("."), worse(level, levelOf(property)));
    collect(resolved, worse(level, levelOf(property)), resolve, into, [...trail, name]);
  }
  for (const branch of [schema["items"], ...((schema["oneOf"] ?? []) as Node[])]) {
    if (branch) collect(branch as Node, level, resolve, into, trail);
  }
}

/** The labels below a node, through its references. */
function citedBy(node: unknown, resolve: (node: Node) => Node, seen = new Set<unknown>()): Set<string> {
  if (typeof node !== "object" || node === null) return new Set();
  const { $ref, ["x-evidence"]: mark, ...rest } = node as Node;
  const labels = new Set(labelsOf(mark));
  const parts = Object.values(rest);
  if ($ref !== undefined && !seen.has($ref)) {
    seen.add($ref);
    parts.push(resolve({ $ref }));
  }
  for (const part of parts) for (const label of citedBy(part, resolve, seen)) labels.add(label);
  return labels;
}

function levelOf(node: Node): Level {
  const level = statedLevel(node["x-evidence"]);
  return level === "observed" || level === "assumed" ? level : "documented";
}

const worse = (one: Level, other: Level): Level => (levels.indexOf(one) > levels.indexOf(other) ? one : other);

function tally(found: Level[]): Counts {
  const count = (level: Level) => found.filter((one) => one === level).length;
  return { documented: count("documented"), observed: count("observed"), assumed: count("assumed") };
}
