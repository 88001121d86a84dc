import type { Side } from "../rule.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import type { Kind } from "../../schema/types.ts";
import type { Cursor } from "../../source/cursor.ts";
import { compareWords } from "../schema/words.ts";
import { compareContent } from "./content.ts";
import { type Operation, type OperationCheck, type OperationScene, schemaIn } from "./operation-check.ts";
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
const rewritten = {
  id: "parameter-serialization-replaced",
  kind: "replacing",
  about: "A parameter is written differently on the wire: style, explode, allowReserved, or content instead of schema.",
  remedy: "Add a parameter of another name for the new form.",
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

/** Compares form and schema of a parameter or header. */
export function compareWritten(scene: OperationScene, one: Cursor, other: Cursor, side: Side, name: string): void {
  const [hadContent, hasContent] = [one.at("content"), other.at("content")];
  if (Boolean(hadContent) !== Boolean(hasContent)) {
    scene.found(
      rewritten,
      `${name} has ${hasContent ? "content instead of a schema" : "a schema instead of content"}`,
      hadContent ?? one,
      hasContent ?? other,
      side,
    );
    return;
  }
  if (hadContent) {
    compareContent(scene, one, other, side);
    return;
  }
  const areScalars = isScalar(one) || isScalar(other);
  const [before, after] = [wireFormOf(one, areScalars), wireFormOf(other, areScalars)];
  if (before !== after) scene.found(rewritten, `${name} is written as ${after} instead of ${before}`, one, other, side);
  scene.compare(schemaIn(one), schemaIn(other), side, [one, other]);
}

/** Style and explode, as far as they make a difference: a single value looks the same in most of them. */
function wireFormOf(at: Cursor, areScalars: boolean): string {
  const place = at.text("in") ?? "header";
  const isForm = place === "query" || place === "cookie";
  const style = at.text("style") ?? (isForm ? "form" : "simple");
  if (areScalars) return isForm ? "form" : style;
  // Lists look the same in this style, exploded or not.
  if (style === "simple" && !mayBe(at, "object")) return style;
  return (at.get("explode") ?? style === "form") ? `${style}, exploded` : style;
}

function isScalar(at: Cursor): boolean {
  return !mayBe(at, "array") && !mayBe(at, "object");
}

function mayBe(at: Cursor, kind: Kind): boolean {
  const { kinds, alternatives } = shapeOf(schemaIn(at), at);
  return alternatives.length > 0 || kinds.has(kind);
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
