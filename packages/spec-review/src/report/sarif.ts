import type { Change, Place } from "../changes/change.ts";
import { RULES } from "../judge/judge.ts";
import { plain } from "../text/code.ts";
import type { Review } from "../review/found.ts";
import type { Severity } from "../checks/rule.ts";

const LEVELS: Record<Severity, "error" | "warning" | "note"> = {
  breaking: "error",
  risky: "warning",
  compatible: "note",
  statement: "note",
  documentation: "note",
};

/** A review as SARIF 2.1.0, for GitHub's code scanning and other tools. What is harmless to clients is left out. */
export function toSarif(review: Review): string {
  const changes = review.changes.filter(({ severity }) => severity === "breaking" || severity === "risky");
  const named = new Set(changes.map(({ rule }) => rule));
  const rules = RULES.filter(({ id }) => named.has(id)).map(({ id, about, remedy }) => ({
    id,
    shortDescription: { text: about },
    ...(remedy === undefined ? {} : { help: { text: remedy } }),
  }));
  const run = { tool: { driver: { name: "d6-spec-review", rules } }, results: changes.map(resultOf) };
  const document = { version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [run] };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resultOf(change: Change) {
  const { severity, rule, message, why, remedy, operations, types, base, head, fingerprint, accepted } = change;
  const place = head ?? base;
  const where = operations.map(({ name }) => name).join(", ");
  const instead = remedy === undefined ? "" : ` Instead: ${remedy}`;
  const typed = types ? ` Type: ${types.before} → ${types.after}` : "";
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: `${plain(message)} ${why}${instead}${typed} (${where})` },
    partialFingerprints: { "d6SpecReview/v1": fingerprint },
    locations: place ? [locationOf(place)] : [],
    ...(head && base ? { relatedLocations: [{ ...locationOf(base), message: { text: "In the base document" } }] } : {}),
    ...(accepted
      ? { suppressions: [{ kind: "external", justification: `${accepted.reason}: ${accepted.evidence}` }] }
      : {}),
  };
}

function locationOf({ file, line }: Place) {
  return { physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } } };
}
