import type { Cursor } from "../../source/cursor.ts";
import { compareWords } from "../schema/words.ts";
import type { Operation, OperationCheck, OperationScene } from "./operation-check.ts";
import { compareWritten, rewritten } from "./wire-form.ts";
import { code } from "../../text/code.ts";

const requiredAdded = {
  id: "parameter-required-added",
  kind: "narrowing",
  about: "A parameter is needed that did not exist.",
  remedy: "Make it optional, with a default.",
} as const;
const optionalAdded = {
  id: "parameter-optional-added",
  kind: "compatible",
  about: "An optional parameter is new.",
} as const;
const removed = {
  id: "parameter-removed",
  kind: "risky",
  about: "A parameter is no longer described.",
  remedy: "Keep it, mark it as deprecated, and say that it has no effect.",
} as const;
const promiseRemoved = {
  id: "parameter-promise-removed",
  kind: "widening",
  about: "A parameter that a webhook or callback always carried is gone.",
  remedy: "Keep sending it.",
} as const;
const moved = {
  id: "parameter-moved",
  kind: "replacing",
  about: "A parameter is written in another place: query, header, path or cookie.",
  remedy: "Accept it in both places.",
} as const;
const becameRequired = {
  id: "parameter-became-required",
  kind: "narrowing",
  about: "A parameter that could be left out is needed.",
  remedy: "Keep it optional, with a default.",
} as const;
const becameOptional = {
  id: "parameter-became-optional",
  kind: "widening",
  about: "A parameter that was always there may be left out.",
  remedy: "Keep sending it.",
} as const;
const emptyNarrowed = {
  id: "parameter-empty-narrowed",
  kind: "narrowing",
  about: "A query parameter may no longer be empty.",
  remedy: "Keep accepting the empty value.",
} as const;

/** Headers that OpenAPI tells to ignore as parameters, because other fields describe them. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** What the caller writes beside the body. */
export const parameters: OperationCheck = {
  rules: [
    requiredAdded,
    optionalAdded,
    removed,
    promiseRemoved,
    moved,
    becameRequired,
    becameOptional,
    rewritten,
    emptyNarrowed,
  ],
  compare(scene) {
    const { base, head, side, found } = scene;
    const [before, after] = [parametersOf(base), parametersOf(head)];
    const gone = [...before].filter(([key]) => !after.has(key));
    const fresh = new Map([...after].filter(([key]) => !before.has(key)));
    for (const [, one] of gone) {
      const name = String(one.get("name"));
      const target = [...fresh].find(([, other]) => other.get("name") === name);
      if (target) {
        fresh.delete(target[0]);
        found(
          moved,
          `parameter ${code(name)} moved from ${shownPlace(one)} to ${shownPlace(target[1])}`,
          one,
          target[1],
        );
      } else if (side === "received" && isRequired(one))
        found(promiseRemoved, `parameter ${code(name)} was removed`, one, head.at);
      else found(removed, `parameter ${code(name)} was removed`, one, head.at);
    }
    for (const other of fresh.values()) {
      found(
        isRequired(other) ? requiredAdded : optionalAdded,
        `${shownPlace(other)} parameter ${code(other.get("name"))} was added`,
        base.at,
        other,
      );
    }
    for (const [key, one] of before) {
      const other = after.get(key);
      if (other) compareParameter(scene, one, other);
    }
  },
};

function compareParameter(scene: OperationScene, one: Cursor, other: Cursor): void {
  const { found, side } = scene;
  const name = `parameter ${code(other.get("name"))}`;
  const [was, is] = [isRequired(one), isRequired(other)];
  if (is && !was) found(becameRequired, `${name} is required`, one, other.at("required") ?? other);
  if (was && !is) found(becameOptional, `${name} is optional`, one.at("required") ?? one, other);
  if (one.get("allowEmptyValue") === true && other.get("allowEmptyValue") !== true)
    found(emptyNarrowed, `${name} may not be empty`, one, other);
  if (one.get("allowReserved") === true && other.get("allowReserved") !== true)
    found(rewritten, `${name} may not have reserved characters`, one, other);
  compareWritten(scene, one, other, side, name);
  compareWords(scene, one, other, "parameter");
}

/** Parameters of the operation and of its path, by place and name. A path variable is known by its position. */
function parametersOf({ at: operation, pathItem, path: template }: Operation): Map<string, Cursor> {
  const found = new Map<string, Cursor>();
  for (const at of [...(pathItem.at("parameters")?.list() ?? []), ...(operation.at("parameters")?.list() ?? [])]) {
    const parameter = at.resolve();
    if (parameter.isNowhere) continue;
    const [place, name] = [String(parameter.get("in")), String(parameter.get("name"))];
    if (place === "header" && IGNORED_HEADERS.has(name.toLowerCase())) continue;
    const position = template.indexOf(`{${name}}`);
    const key =
      place === "path" && position !== -1
        ? `path ${variableBefore(template, position)}`
        : `${place} ${place === "header" ? name.toLowerCase() : name}`;
    found.set(key, parameter);
  }
  return found;
}

function variableBefore(template: string, position: number): number {
  return template.slice(0, position).split("{").length - 1;
}

function isRequired(parameter: Cursor): boolean {
  return parameter.get("in") === "path" || parameter.get("required") === true;
}

/** Where a parameter is written, as a word; what OpenAPI does not know is shown as code. */
function shownPlace(parameter: Cursor): string {
  const place = String(parameter.get("in"));
  return /^[a-z]+$/.test(place) ? place : code(place);
}
