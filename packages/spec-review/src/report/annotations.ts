import { plain } from "../text/code.ts";
import { visible } from "../text/visible.ts";
import type { Review } from "../review/found.ts";

/** GitHub shows this many annotations of a step and level, and drops the rest silently. */
const SHOWN = 10;

/** A review as GitHub workflow commands, which annotate the changed lines; the worst first, the rest counted. */
export function toAnnotations(review: Review): string {
  const open = review.changes.filter(({ accepted }) => accepted === undefined);
  const ofChanges = (["breaking", "risky"] as const).map((severity) =>
    open
      .filter((change) => change.severity === severity)
      .map(({ rule, message, why, remedy, types, base, head }) => {
        const place = head ?? base;
        const lines = [
          `${plain(message)} ${why}`,
          ...(remedy === undefined ? [] : [`Instead: ${remedy}`]),
          ...(types ? [`Type: ${types.before} → ${types.after}`] : []),
          ...(base && head ? [`Base: ${base.file}:${base.line}`] : []),
        ];
        const level = severity === "breaking" ? "error" : "warning";
        return command(level, place?.file ?? "", place?.line ?? 1, rule, lines.join("\n"));
      }),
  );
  const ofLint = (review.problems ?? [])
    .filter(({ isNew, severity }) => isNew && severity === "error")
    .map(({ file, line, rule, message }) => command("error", file, line, rule, plain(message)));
  const [breaking = [], risky = []] = ofChanges;
  return [...limited([...breaking, ...ofLint]), ...limited(risky)].map((line) => `${line}\n`).join("");
}

function limited(commands: readonly string[]): string[] {
  if (commands.length <= SHOWN) return [...commands];
  const hidden = commands.length - SHOWN + 1;
  return [
    ...commands.slice(0, SHOWN - 1),
    `::notice::${hidden} more are in the report: GitHub shows ${SHOWN} annotations of a kind.`,
  ];
}

function command(level: string, file: string, line: number, title: string, message: string): string {
  return `::${level} file=${property(file)},line=${line},title=${property(title)}::${data(message)}`;
}

function data(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
