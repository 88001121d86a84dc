import type { Side } from "../rule.ts";
import type { Cursor } from "../../source/cursor.ts";
import { opposite, shown } from "../check.ts";
import { compareExtensions, compareWords } from "../schema/words.ts";
import { compareContent } from "./content.ts";
import { compareHeaders } from "./headers.ts";
import { type OperationCheck, type OperationScene, notingOn } from "./operation-check.ts";
import { isSameValue } from "../../source/values.ts";
import { code } from "../../text/code.ts";

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
const narrowed = {
  id: "status-narrowed",
  kind: "narrowing",
  about: "Of a range of statuses, or of all that are not named, only some are left.",
  remedy: "Keep the range.",
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

/** The answer for every status that is not named. */
const DEFAULT = "default";

/** Which answers there are, and what is in each. */
export const responses: OperationCheck = {
  rules: [successRemoved, otherRemoved, narrowed, added, bodyAdded, linksChanged],
  compare(scene) {
    const { base, head, found } = scene;
    const side = opposite(scene.side);
    compareExtensions(scene, base.at.at("responses"), head.at.at("responses"));
    const [before, after] = [responsesOf(base.at), responsesOf(head.at)];
    for (const [status, one] of before) {
      const cover = after.get(status) ?? coverOf(status, withoutOldDefault(status, before, after));
      const within = [...after].filter(([name]) => isWithin(name, status, before));
      if (cover) compareResponse(scene, one, cover, side);
      else if (within.length > 0) {
        const names = shown(within.map(([name]) => name));
        found(narrowed, `only ${names} is left of status ${code(status)}`, one, head.at.at("responses"), side);
        for (const [, other] of within) compareResponse(scene, one, other, side);
      } else
        found(
          isPromise(status, before) ? successRemoved : otherRemoved,
          `status ${code(status)} was removed`,
          one,
          head.at.at("responses"),
          side,
        );
    }
    for (const [status, other] of after) {
      if (before.has(status)) continue;
      const wide = before.get(rangeOf(status)) ?? fallbackFor(status, before);
      if (wide) compareResponse(scene, wide, other, side);
      const isNew =
        !before.has(rangeOf(status)) &&
        ![...before.keys()].some((name) => rangeOf(name) === status && coverOf(name, after) === other);
      if (isNew) found(added, `status ${code(status)} was added`, base.at.at("responses"), other, side);
    }
  },
};

/** Whether a status is one of a range that is no longer described as a whole; success, where the range was `default`. */
function isWithin(status: string, range: string, before: ReadonlyMap<string, Cursor>): boolean {
  if (/^\dXX$/.test(range)) return status !== range && rangeOf(status) === range;
  return range === DEFAULT && isPromise(range, before) && status.startsWith("2");
}

/**
 * What the base says of a status that only the head names: `default` stands for all that are not named. It says nothing
 * of a success where the base names one itself.
 */
function fallbackFor(status: string, before: ReadonlyMap<string, Cursor>): Cursor | undefined {
  const isOther = status.startsWith("2") && !isPromise(DEFAULT, before);
  return isOther ? undefined : before.get(DEFAULT);
}

function compareResponse(scene: OperationScene, base: Cursor, head: Cursor, side: Side): void {
  compareHeaders(scene, base, head, side);
  const [hadBody, hasBody] = [base, head].map((at) => (at.at("content")?.entries() ?? []).length > 0);
  if (hasBody && !hadBody) scene.found(bodyAdded, "the answer has a body that it did not have", base, head, side);
  else compareContent(scene, base, head, side);
  compareWords(notingOn(scene, side), base, head, "response");
  const [before, after] = [base.at("links"), head.at("links")];
  if (!isSameValue(before?.value, after?.value))
    scene.found(linksChanged, "the links changed", before ?? base, after ?? head, side);
}

function responsesOf(operation: Cursor): Map<string, Cursor> {
  const entries = operation.at("responses")?.entries() ?? [];
  return new Map(
    entries
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, at]): [string, Cursor] => [status.replace(/xx$/, "XX"), at.resolve()])
      .filter(([, at]) => !at.isNowhere),
  );
}

/** The range that a status belongs to, and what covers all that is not described. */
function coverOf(status: string, among: ReadonlyMap<string, Cursor>): Cursor | undefined {
  return status === DEFAULT ? undefined : (among.get(rangeOf(status)) ?? among.get(DEFAULT));
}

/** Where the answer for everything else stood beside a status of success, it was not that success. */
function withoutOldDefault(
  status: string,
  before: ReadonlyMap<string, Cursor>,
  after: ReadonlyMap<string, Cursor>,
): ReadonlyMap<string, Cursor> {
  const fallback = before.get(DEFAULT);
  const isAnother = fallback && JSON.stringify(fallback.value) !== JSON.stringify(before.get(status)?.value);
  if (!isAnother || !status.startsWith("2")) return after;
  return new Map([...after].filter(([name]) => name !== DEFAULT));
}

function rangeOf(status: string): string {
  return /^\d/.test(status) ? `${status[0]}XX` : status;
}

/** Success is promised by its statuses; where none is named, by the answer for everything. */
function isPromise(status: string, among: ReadonlyMap<string, Cursor>): boolean {
  if (status.startsWith("2")) return true;
  return status === DEFAULT && ![...among.keys()].some((name) => name.startsWith("2"));
}
