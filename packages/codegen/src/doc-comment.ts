import type { OperationModel } from "./operation-model.ts";

const textWidth = 110;

/** The doc comment of an operation, for its function and for its place in the tree. */
export function operationComment(model: OperationModel): string {
  return docComment([
    sentence(model.summary),
    model.description,
    evidenceNote(model),
    `\`${model.method} ${model.path}\``,
    [
      ...(model.page ? [`@see ${model.page}`] : []),
      ...(model.deprecated ? [`@deprecated ${model.description.split(". ")[0]}.`] : []),
      `@throws A \`D6Error\` whose \`kind\` is ${kinds(model)}.`,
    ].join("\n"),
  ]);
}

/** Paragraphs as a doc comment. Lines that begin with `@` stay whole when they hold no spaces to break at. */
export function docComment(paragraphs: string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => paragraph.replaceAll("*/", "*\\/").split("\n").flatMap(wrap).join("\n"))
    .join("\n\n")
    .split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > textWidth) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function evidenceNote({ evidence }: OperationModel): string {
  if (evidence === "assumed") return "Evidence: assumed. Nobody has shown this operation.";
  if (evidence === "observed") return "Evidence: observed in live use, not on a page of the vendor.";
  return "";
}

function kinds({ errors, errorShape, canMiss }: OperationModel): string {
  const byStatus: Record<number, string[]> = {
    400: ["validation"],
    401: errorShape === "v1" ? ["unauthorized", "not-activated"] : ["unauthorized"],
    403: ["forbidden"],
    404: canMiss ? ["not-found", "wrong-route"] : ["wrong-route"],
    429: ["rate-limited"],
  };
  const answered = errors.flatMap((status) => byStatus[status] ?? (status >= 500 ? ["server"] : []));
  const all = ["invalid-request", ...new Set(answered), "unexpected-response", "connection", "timeout", "aborted"].map(
    (kind) => `\`${kind}\``,
  );
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
