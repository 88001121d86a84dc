import { labelsIn, readQuestions } from "./rules/gaps.ts";

type Node = Record<string, unknown>;

const levels = ["documented", "observed", "assumed"] as const;
type Level = (typeof levels)[number];
type Counts = Record<Level, number>;

interface Described {
  id: string;
  path: string;
  parameters: Counts;
  responses: Counts;
  fields: Counts;
  labels: string[];
}

/** The page `docs/evidence.md` for a bundled document. */
export function evidencePage(document: Node): string {
  const operations = describe(document);
  const examples = JSON.stringify(document).match(/"value":/g)?.length ?? 0;
  const schemas = Object.values((document["components"] as { schemas: Record<string, Node> }).schemas);
  const properties = schemas.flatMap((schema) => Object.keys((schema["properties"] ?? {}) as Node)).length;
  const questions = Object.values(readQuestions());
  const gaps = questions.reduce((total, { assumes }) => total + Object.keys(assumes).length, 0);
  const count = (version: string) => operations.filter(({ path }) => path.startsWith(version)).length;
  const total = (what: "parameters" | "responses") =>
    operations.reduce((sum, operation) => sum + levels.reduce((part, level) => part + operation[what][level], 0), 0);
  return [
    "<!-- Made from the contract by `pnpm generate`. Do not edit. -->",
    "",
    "# How well the contract is known",
    "",
    `${operations.length} operations (${count("/v1/")} of v1, ${count("/v2/")} of v2), ${total("parameters")} parameters, ` +
      `${total("responses")} responses, ${properties} properties in ${schemas.length} schemas, ${examples} examples, ${gaps} assumptions.`,
    "",
    "`documented` counts what the vendor's pages show, the two seed pages included; `observed` what live use reports;",
    "`assumed` what nobody has shown. Fields are those of requests and of successes; none is known better than what holds it.",
    "",
    "## Operations",
    "",
    "Each cell: documented / observed / assumed.",
    "",
    ...table(
      ["operation", "parameters", "responses", "fields"],
      operations.map(({ id, parameters, responses, fields }) => [id, cell(parameters), cell(responses), cell(fields)]),
    ),
    "",
    "## Questions to the vendor",
    "",
    ...questions.flatMap(({ ask, assumes }, index) => [
      `### ${index + 1}. ${ask.trim()}`,
      "",
      ...Object.entries(assumes).map(([label, text]) => {
        const where = operations.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
        return `- **${label}** ${text.trim()}${reach(where, operations.length)}`;
      }),
      "",
    ]),
  ].join("\n");
}

function describe(document: Node): Described[] {
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
        labels: labelsIn(JSON.stringify([operation, responses])),
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

function levelOf(node: Node): Level {
  const level = node["x-evidence"];
  return level === "observed" || level === "assumed" ? level : "documented";
}

const worse = (one: Level, other: Level): Level => (levels.indexOf(one) > levels.indexOf(other) ? one : other);

function tally(found: Level[]): Counts {
  const count = (level: Level) => found.filter((one) => one === level).length;
  return { documented: count("documented"), observed: count("observed"), assumed: count("assumed") };
}

const cell = (counts: Counts): string => levels.map((level) => counts[level]).join(" / ");

function reach(where: string[], all: number): string {
  if (where.length === 0) return "";
  return where.length > 4 ? ` (${where.length} of ${all} operations)` : ` (${where.join(", ")})`;
}

function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
