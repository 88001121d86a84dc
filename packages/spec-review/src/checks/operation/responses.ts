import type { Side } from "../rule.ts";
import type { Cursor } from "../../source/cursor.ts";
import { opposite } from "../check.ts";
import { compareWords } from "../schema/words.ts";
import { compareContent } from "./content.ts";
import { compareHeaders } from "./headers.ts";
import type { OperationCheck, OperationScene } from "./operation-check.ts";

const successRemoved = {
  id: "success-status-removed",
  kind: "replacing",
  about: "A status of success is no longer covered by the answers.",
  remedy: "Keep the status, and offer the new one where clients ask for it.",
} as const;
const otherRemoved = {
  id: "status-removed",
  kind: "risky",
  about: "A status other than success is no longer described.",
  remedy: "Keep the status as long as the service can answer with it.",
} as const;
const added = { id: "status-added", kind: "compatible", about: "A further status is described." } as const;
const bodyAdded = {
  id: "answer-body-added",
  kind: "narrowing",
  about: "An answer has a body that had none; clients have to send it in their answer to a webhook.",
  remedy: "Accept an answer without a body as well.",
} as const;
const linksChanged = {
  id: "links-changed",
  kind: "risky",
  about: "Links from an answer to other operations changed.",
} as const;

/** Which answers there are, and what is in each. */
export const responses: OperationCheck = {
  rules: [successRemoved, otherRemoved, added, bodyAdded, linksChanged],
  compare(scene) {
    const { base, head, found } = scene;
    const side = opposite(scene.side);
    const [before, after] = [responsesOf(base.at), responsesOf(head.at)];
    for (const [status, one] of before) {
      const cover = after.get(status) ?? coverOf(status, withoutOldDefault(status, before, after));
      if (cover) compareResponse(scene, one, cover, side);
      else
        found(
          isPromise(status, before) ? successRemoved : otherRemoved,
          `status \`${status}\` was removed`,
          one,
          head.at.at("responses"),
          side,
        );
    }
    for (const [status, other] of after) {
      if (before.has(status)) continue;
      const wide = before.get(rangeOf(status));
      if (wide) compareResponse(scene, wide, other, side);
      const isNew =
        !wide && ![...before.keys()].some((code) => rangeOf(code) === status && coverOf(code, after) === other);
      if (isNew) found(added, `status \`${status}\` was added`, base.at.at("responses"), other, side);
    }
  },
};

function compareResponse(scene: OperationScene, base: Cursor, head: Cursor, side: Side): void {
  compareHeaders(scene, base, head, side);
  const [hadBody, hasBody] = [base, head].map((at) => (at.at("content")?.entries() ?? []).length > 0);
  if (hasBody && !hadBody) scene.found(bodyAdded, "the answer has a body that it did not have", base, head, side);
  else compareContent(scene, base, head, side);
  compareWords(base, head, (rule, message, one, other) => scene.found(rule, message, one, other, side));
  const [before, after] = [base.at("links"), head.at("links")];
  if (JSON.stringify(before?.value) !== JSON.stringify(after?.value))
    scene.found(linksChanged, "the links changed", before ?? base, after ?? head, side);
}

function responsesOf(operation: Cursor): Map<string, Cursor> {
  const entries = operation.at("responses")?.entries() ?? [];
  return new Map(
    entries.filter(([status]) => !status.startsWith("x-")).map(([status, at]) => [status.toUpperCase(), at.resolve()]),
  );
}

/** The range that a status belongs to, and what covers all that is not described. */
function coverOf(status: string, among: ReadonlyMap<string, Cursor>): Cursor | undefined {
  return status === "DEFAULT" ? undefined : (among.get(rangeOf(status)) ?? among.get("DEFAULT"));
}

/** Where the answer for everything else stood beside a status of success, it was not that success. */
function withoutOldDefault(
  status: string,
  before: ReadonlyMap<string, Cursor>,
  after: ReadonlyMap<string, Cursor>,
): ReadonlyMap<string, Cursor> {
  const fallback = before.get("DEFAULT");
  const isAnother = fallback && JSON.stringify(fallback.value) !== JSON.stringify(before.get(status)?.value);
  if (!isAnother || !status.startsWith("2")) return after;
  return new Map([...after].filter(([code]) => code !== "DEFAULT"));
}

function rangeOf(status: string): string {
  return /^\d/.test(status) ? `${status[0]}XX` : status;
}

/** Success is promised by its statuses; where none is named, by the answer for everything. */
function isPromise(status: string, among: ReadonlyMap<string, Cursor>): boolean {
  if (status.startsWith("2")) return true;
  return status === "DEFAULT" && ![...among.keys()].some((code) => code.startsWith("2"));
}
