import { BUMPS } from "../gate/bump.ts";
import type { Review } from "../review/found.ts";
import { FAIL_ON } from "../review/settings.ts";
import { passes } from "../review/summary.ts";
import { jsonText } from "../source/values.ts";
import { SEVERITIES } from "../checks/rule.ts";

/** The version of the shape; it changes when a field goes away or means something else. */
export const REPORT_VERSION = 1;

/** A review as JSON. */
export function toJson(review: Review): string {
  const { files: _, problemsBefore, ...found } = review;
  const report = {
    reportVersion: REPORT_VERSION,
    passes: passes(review),
    ...found,
    base: review.base ?? null,
    unsound: review.unsound ?? [],
    problems: review.problems ?? [],
    problemsBefore: problemsBefore?.length ?? null,
    score: review.score ?? null,
    gate: review.gate ?? null,
  };
  return `${jsonText(report, 2)}\n`;
}

const text = { type: "string" };
const list = (items: object) => ({ type: "array", items });
const object = (properties: Record<string, object>, optional: string[] = []) => ({
  type: "object",
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const place = object({ file: text, line: { type: "integer", minimum: 1 }, pointer: text, value: {} }, ["value"]);

const rating = object({ agentReadiness: { type: "number" }, discoverability: { type: "number" } });

/** The JSON Schema of what `toJson` writes. */
export const REPORT_SCHEMA: Readonly<Record<string, unknown>> = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Report of d6-spec-review",
  ...object(
    {
      reportVersion: { const: REPORT_VERSION },
      passes: { type: "boolean" },
      base: { type: ["string", "null"] },
      head: text,
      changes: list(
        object(
          {
            severity: { enum: SEVERITIES },
            rule: text,
            message: text,
            why: text,
            remedy: text,
            side: { enum: ["sent", "received"] },
            operations: list(
              object({ name: text, operationId: text, side: { enum: ["sent", "received"] } }, ["operationId"]),
            ),
            base: place,
            head: place,
            types: object({ of: text, before: text, after: text }),
            examples: object({ before: text, after: text }, ["before", "after"]),
            fingerprint: { type: "string", pattern: "^[0-9a-f]{12}$" },
            accepted: object({
              rule: text,
              fingerprint: text,
              reason: text,
              evidence: text,
              by: text,
              expires: text,
              place: text,
            }),
          },
          ["remedy", "base", "head", "types", "examples", "accepted"],
        ),
      ),
      unsound: list(object({ title: text, file: text, line: { type: "integer" }, message: text })),
      problems: list(
        object(
          {
            severity: { enum: ["error", "warn"] },
            rule: text,
            message: text,
            file: text,
            line: { type: "integer" },
            pointer: text,
            isNew: { type: "boolean" },
          },
          ["pointer"],
        ),
      ),
      problemsBefore: { type: ["integer", "null"] },
      score: { oneOf: [{ type: "null" }, object({ before: rating, after: rating }, ["before"])] },
      staleAcceptances: list(text),
      failOn: { enum: FAIL_ON },
      rulesLeftOut: { type: "integer" },
      gate: {
        oneOf: [
          { type: "null" },
          object(
            {
              since: text,
              rows: list(
                object({
                  name: text,
                  version: text,
                  needed: { enum: BUMPS },
                  declared: { enum: BUMPS },
                  isEnough: { type: "boolean" },
                }),
              ),
              missing: object({ name: text, text }),
            },
            ["missing"],
          ),
        ],
      },
    },
    ["staleAcceptances", "failOn", "rulesLeftOut"],
  ),
};
