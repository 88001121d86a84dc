import type { Side } from "../../rule.ts";
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
const linksChanged = {
  id: "links-changed",
  kind: "risky",
  about: "Links from an answer to other operations changed.",
} as const;

/** Which answers there are, and what is in each. */
export const responses: OperationCheck = {
  rules: [successRemoved, otherRemoved, added, linksChanged],
  compare(scene) {
    const { base, head, found } = scene;
    const side = opposite(scene.side);
    const [before, after] = [responsesOf(base.at), responsesOf(head.at)];
    for (const [status, one] of before) {
      const cover = after.get(status) ?? coverOf(status, after);
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
  compareContent(scene, base, head, side);
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

function rangeOf(status: string): string {
  return /^\d/.test(status) ? `${status[0]}XX` : status;
}

/** Success is promised by its statuses; where none is named, by the answer for everything. */
function isPromise(status: string, among: ReadonlyMap<string, Cursor>): boolean {
  if (status.startsWith("2")) return true;
  return status === "DEFAULT" && ![...among.keys()].some((code) => code.startsWith("2"));
}
