/** Longer text hides the rest of a report. */
const MAX_LENGTH = 400;

/** Text of a document as inline code: it cannot end the code span, mention anyone or start a new line. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

/** A sentence of a tool, in which code stays code and the rest cannot become HTML, a link or a mention. */
export function prose(text: string): string {
  const parts = oneLine(text).split("`");
  const isBalanced = parts.length % 2 === 1;
  if (!isBalanced) return escaped(parts.join("'"));
  return parts.map((part, position) => (position % 2 === 0 ? escaped(part) : codeSpan(part))).join("");
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\*_[\]|#~]/g, (character) => `\\${character}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("@", "&#64;");
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
