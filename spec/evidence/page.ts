import { describe, levels } from "./counts.ts";
import type { Counts, Described, Node } from "./counts.ts";
import { readQuestions, readRegister } from "./register.ts";
import type { Entry } from "./register.ts";

/** The page `docs/evidence.md` for a bundled document. */
export function evidencePage(document: Node): string {
  const operations = describe(document);
  const register = readRegister();
  const questions = Object.values(readQuestions());
  const rest = (prefix: string) => Object.keys(register).filter((label) => label.startsWith(prefix));
  const entries = (labels: string[]) => labels.flatMap((label) => entryLines(label, register[label]!, operations));
  return [
    "<!-- Made from the contract by `pnpm generate`. Do not edit. -->",
    "",
    "# How well the contract is known",
    "",
    summary(document, operations, Object.values(register)),
    "",
    "`documented` counts what the vendor's pages show, the two seed pages included; `observed` what live use reports;",
    "`assumed` what nobody has shown. Fields are those of requests and of successes; none is known better than what holds it.",
    "The contract cites the entries below in `x-evidence`.",
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
    "## What is assumed, by the question that would settle it",
    "",
    ...questions.flatMap(({ ask, assumes }, index) => [
      `### ${index + 1}. ${ask}`,
      "",
      ...entries(Object.keys(assumes)),
    ]),
    "## What live use reports",
    "",
    ...entries(rest("LIVE-")),
    "## Where the vendor's pages contradict themselves",
    "",
    ...entries(rest("PAGE-")),
  ].join("\n");
}

function summary(document: Node, operations: Described[], register: Entry[]): string {
  const schemas = Object.values((document["components"] as { schemas: Record<string, Node> }).schemas);
  const properties = schemas.flatMap((schema) => Object.keys((schema["properties"] ?? {}) as Node)).length;
  const examples = JSON.stringify(document).match(/"value":/g)?.length ?? 0;
  const count = (version: string) => operations.filter(({ path }) => path.startsWith(version)).length;
  const total = (what: "parameters" | "responses") =>
    operations.reduce((sum, operation) => sum + levels.reduce((part, level) => part + operation[what][level], 0), 0);
  const known = (level: string) => register.filter((entry) => entry.level === level).length;
  return (
    `${operations.length} operations (${count("/v1/")} of v1, ${count("/v2/")} of v2), ${total("parameters")} parameters, ` +
    `${total("responses")} responses, ${properties} properties in ${schemas.length} schemas, ${examples} examples; ` +
    `${known("assumed")} assumptions, ${known("observed")} reports, ` +
    `${known("documented") + known("seed")} contradictions.`
  );
}

/** One entry, under a heading that `x-evidence` links to. */
function entryLines(label: string, { statement, level, source, settled }: Entry, operations: Described[]): string[] {
  const where = operations.filter(({ labels }) => labels.has(label)).map(({ id }) => id);
  return [
    `#### ${label}`,
    "",
    statement,
    "",
    `- Level: ${level}. ${source}.`,
    `- Would settle it: ${settled}`,
    ...(where.length > 0 ? [`- Concerns ${reach(where, operations.length)}.`] : []),
    "",
  ];
}

function reach(where: string[], all: number): string {
  if (where.length === all) return "every operation";
  return where.length > 6 ? `${where.length} of ${all} operations` : where.join(", ");
}

const cell = (counts: Counts): string => levels.map((level) => counts[level]).join(" / ");

function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
