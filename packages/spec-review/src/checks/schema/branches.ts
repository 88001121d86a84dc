import { memberOf } from "../../schema/intersect.ts";
import { type Shape, type Together, isNever } from "../../schema/shape.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import { ALL_KINDS, type Kind, kindOf } from "../../schema/types.ts";
import type { Cursor } from "../../source/cursor.ts";
import { canonical } from "../../source/values.ts";

/** More combinations of several lists than these take too long to compare. */
const MAX_COMBINATIONS = 256;

/** Branches are not taken apart any further where there are so many. */
const ENOUGH_PIECES = 48;

/** Members deeper than these are not told apart. */
const MAX_DEPTH = 3;

/** The name of the component that a branch is; undefined for one written in place. */
export function nameOf(branch: Together): string | undefined {
  const schema = branch[0]?.choices.size ? [...branch[0].choices.values()].at(-1) : branch[0];
  return typeof schema?.get("$ref") === "string" ? schema.resolve().pointer.split("/").at(-1) : undefined;
}

/**
 * A schema as a flat list of alternatives, each with everything that is beside the lists: one for each type of each
 * branch, so that every one can be covered by a branch of the other document. What branches of the other schema tell
 * apart by a member, `{kind: a}` and `{kind: b}`, is taken apart in the same way. Undefined where several lists have too
 * many combinations.
 */
export function branchesOf(
  together: Together,
  shape: Shape,
  against: Shape,
  place: Cursor,
): readonly Together[] | undefined {
  const [first, ...rest] = together;
  if (!first) return [together];
  const combinations = shape.alternatives.reduce((product, { branches: list }) => product * list.length, 1);
  if (shape.alternatives.length > 1 && combinations > MAX_COMBINATIONS) return undefined;
  let chosen = [first];
  for (const { at, branches: list } of shape.alternatives)
    chosen = chosen.flatMap((schema) => list.map(([branch]) => schema.choosing(at, branch!)));
  const others = against.alternatives.flatMap((group) => group.branches);
  const shapes = others.length > 0 ? others.map((branch) => shapeOf(branch, place)) : [against];
  const kinds = others.length > 0 ? new Set(shapes.flatMap((other) => [...other.kinds])) : new Set<Kind>();
  const branches = chosen.flatMap((schema) => byKind([schema, ...rest], schema, kinds, place));
  const split = branches.flatMap((branch) => splitBy(shapes, branch, place));
  const possible = split.filter((branch) => shapeOf(branch, place).kinds.size > 0);
  return possible.length > 0 ? possible : split;
}

/** Anything at all is only taken apart where the branches of the other schema have a say about all of it. */
function byKind(together: Together, first: Cursor, others: ReadonlySet<Kind>, place: Cursor): Together[] {
  const { kinds } = shapeOf(together, place);
  const names = typesOf(kinds);
  const isLeftWhole = kinds.size === ALL_KINDS.length && others.size < ALL_KINDS.length;
  if (names.length <= 1 || isLeftWhole) return [together];
  return names.map((name) => [...together, first.rewritten({ type: name }, `only ${name}`)]);
}

function typesOf(kinds: ReadonlySet<Kind>): string[] {
  return ALL_KINDS.filter((kind) => kinds.has(kind) && kind !== "fraction").map((kind) =>
    kind === "integer" && kinds.has("fraction") ? "number" : kind,
  );
}

/** A branch in the pieces that the shapes tell apart, as long as they tell it apart. */
function splitBy(shapes: readonly Shape[], branch: Together, place: Cursor): Together[] {
  const open = [branch];
  const done: Together[] = [];
  for (let next = open.shift(); next; next = open.shift()) {
    const pieces = open.length + done.length < ENOUGH_PIECES ? piecesOf(shapes, shapeOf(next, place), 0) : [];
    const [first] = next;
    if (pieces.length < 2 || !first) done.push(next);
    else for (const piece of pieces) open.push([...next, first.invented(piece, `only ${canonical(piece)}`)]);
  }
  return done;
}

/** Schemas that together allow what the shape allows, each for other ones of the shapes; fewer than two when none tell. */
function piecesOf(shapes: readonly Shape[], shape: Shape, depth: number): object[] {
  if (depth === MAX_DEPTH || !shape.kinds.has("object") || shape.alternatives.length > 0) return [];
  for (const [name, member] of shape.properties) {
    const [at] = member;
    if (!at || isNever(member)) continue;
    const own = shapeOf(member, at);
    if (isOfOnePiece(own)) continue;
    const others = distinctMembers(shapes, name).map((other) => shapeOf(other, at));
    if (others.length === 0) continue;
    const pieces = [
      byValue(own, others),
      byType(own, others),
      // A member that was taken apart has its list still, and one branch of it.
      member.some(({ isChanged }) => isChanged) ? [] : byAlternative(own, others),
      piecesOf(others, own, depth + 1),
    ];
    const found = pieces.find(({ length }) => length > 1);
    if (found) return found.map((piece) => ({ properties: { [name]: piece } }));
  }
  return [];
}

/** What shapes say about a member, once each; those that say nothing about it do not tell it apart. */
function distinctMembers(shapes: readonly Shape[], name: string): Together[] {
  const members = shapes.map((shape) => memberOf(shape, name)).filter(({ length }) => length > 0);
  return [...new Map(members.map((member) => [member.map(({ id }) => id).join(" "), member])).values()];
}

/** Whether nothing could tell what a shape allows apart; most members are so. */
function isOfOnePiece({ kinds, values, alternatives }: Shape): boolean {
  return !values && kinds.size < 2 && alternatives.length === 0 && !kinds.has("object");
}

function byValue({ values }: Shape, others: readonly Shape[]): object[] {
  if (!values || !others.some((other) => other.values)) return [];
  const allows = (other: Shape, value: unknown) =>
    other.kinds.has(kindOf(value)) && (other.values?.value.some((one) => canonical(one) === canonical(value)) ?? true);
  return grouped(values.value, (value) => others.map((other) => allows(other, value)).join()).map((part) => ({
    enum: part,
  }));
}

function byType({ kinds, values, alternatives }: Shape, others: readonly Shape[]): object[] {
  if (values || kinds.size < 2 || alternatives.length > 0) return [];
  const parts = grouped([...kinds], (kind) => others.map((other) => other.kinds.has(kind)).join());
  // That some take whole numbers and others all of them is a matter of limits, not of branches.
  const isSplit = parts.some((part) => part.includes("fraction") !== part.includes("integer")) && kinds.has("fraction");
  return isSplit ? [] : parts.map((part) => ({ type: typesOf(new Set(part)) }));
}

/** Alternatives of a member, where the other branches have one of them each. */
function byAlternative({ alternatives }: Shape, others: readonly Shape[]): object[] {
  const [group, ...more] = alternatives;
  if (!group || more.length > 0 || others.some((other) => other.alternatives.length > 0)) return [];
  const places = group.branches.map(([branch]) => branch!);
  // A piece is written as if it stood in place of the list, which only works within a file.
  return places.every(({ source }) => source === group.at.source)
    ? places.map(({ value }) => ({ allOf: [value] }))
    : [];
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}
