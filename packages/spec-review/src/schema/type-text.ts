import { type Shape, type Together, isNever } from "./shape.ts";
import { shapeOf } from "./shape-of.ts";
import { typeNames } from "./types.ts";
import { componentAt } from "./component-name.ts";
import { Cursor } from "../source/cursor.ts";
import { jsonText } from "../source/values.ts";
import { segmentsOf } from "../source/pointer.ts";

/** Deeper objects are only named: a reader wants the line that changed. */
const MAX_DEPTH = 1;
const MAX_INLINE_LENGTH = 80;

/** The type of a named schema, and how deep in the document that is. */
export interface TypeText {
  readonly name: string;
  readonly depth: number;
  readonly text: string;
  readonly kind: "component" | "member" | "parameter";
}

/**
 * The TypeScript type of the named schema around a place, written like the generated client has it:
 * `status: "open" | "paid"`. Undefined where there is no such schema.
 */
export function typeTextAt(at: Cursor): TypeText | undefined {
  const segments = withoutRequired(at, segmentsOf(at.pointer));
  const parameter = parameterText(at, segments);
  if (parameter) return parameter;
  const position = segments.findLastIndex((segment, index) => segment === "properties" && index < segments.length - 1);
  const component = componentAt(at);
  const end = position === -1 ? (component?.depth ?? -1) : position + 2;
  if (end === -1) return undefined;
  const schema = descend(at, segments.slice(0, end));
  if (!schema) return undefined;
  const name = position === -1 ? component!.name : segments[end - 1]!;
  const depth = end;
  if (position === -1) return { name, depth, text: `type ${name} = ${textOf([schema], schema, 0)}`, kind: "component" };
  const owner = descend(at, segments.slice(0, position));
  const isRequired = owner ? shapeOf([owner], owner).required.has(name) : false;
  return { name, depth, text: member(name, [schema], schema, isRequired, 1), kind: "member" };
}

/** A parameter as the generated client takes it, when the place is one, or the schema of one. */
function parameterText(at: Cursor, segments: readonly string[]): TypeText | undefined {
  const position = segments.lastIndexOf("parameters");
  const depth = position + 2;
  if (position === -1 || segments.length < depth || segments.includes("properties")) return undefined;
  const parameter = descend(at, segments.slice(0, depth))?.resolve();
  const [name, schema] = [parameter?.text("name"), parameter?.at("schema")];
  if (name === undefined || !parameter || !schema) return undefined;
  const isRequired = parameter.get("required") === true;
  return { name, depth, text: member(name, [schema], schema, isRequired, 1), kind: "parameter" };
}

/** The type of a schema that is written in place, in a few words. */
export function inlineType(together: Together, at: Cursor): string {
  const text = textOf(together, at, 1);
  return text.length > MAX_INLINE_LENGTH ? `${text.slice(0, MAX_INLINE_LENGTH)}…` : text;
}

/** That a member is required is told where the list is; the type is the member's. */
function withoutRequired(at: Cursor, segments: readonly string[]): readonly string[] {
  if (segments.at(-2) !== "required" || typeof at.value !== "string") return segments;
  const path = [...segments.slice(0, -2), "properties", at.value];
  return descend(at, path) ? path : segments;
}

function descend(at: Cursor, segments: readonly string[]): Cursor | undefined {
  const root = new Cursor(at.sources, at.source, "", at.source.value);
  return segments.reduce<Cursor | undefined>((cursor, segment) => cursor?.at(segment), root);
}

function member(name: string, together: Together, at: Cursor, isRequired: boolean, depth: number): string {
  const shape = shapeOf(together, at);
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return `${shape.readOnly ? "readonly " : ""}${key}${isRequired ? "" : "?"}: ${textOf(together, at, depth)}`;
}

function textOf(together: Together, at: Cursor, depth: number): string {
  const [first, ...others] = together;
  if (depth > 0 && others.length === 0 && first?.reference !== undefined) return nameOfTarget(first);
  if (isNever(together)) return "never";
  const shape = shapeOf(together, at);
  if (shape.values) return shape.values.value.map((value) => jsonText(value)).join(" | ");
  if (shape.alternatives.length > 0)
    return shape.alternatives
      .map(({ branches }) => branches.map((branch) => textOf(branch, at, depth + 1)).join(" | "))
      .join(" & ");
  const names = typeNames(shape.kinds);
  if (names.length === 0) return "never";
  if (names.length >= 6) return "unknown";
  return names.map((name) => textOfKind(name, shape, at, depth)).join(" | ");
}

/** The name of what a reference leads to, wherever that is written. */
function nameOfTarget(at: Cursor): string {
  const target = at.follow();
  const component = componentAt(target);
  const inside = segmentsOf(target.pointer).slice(component?.depth ?? 0);
  const last = inside.at(-1);
  if (!component) return last ?? "unknown";
  return last === undefined ? component.name : `${component.name}[${JSON.stringify(last)}]`;
}

function textOfKind(name: string, shape: Shape, at: Cursor, depth: number): string {
  if (name === "integer") return "number";
  if (name === "array") {
    const items = shape.items.length === 0 ? "unknown" : textOf(shape.items, at, depth + 1);
    return items.includes(" ") ? `(${items})[]` : `${items}[]`;
  }
  if (name !== "object") return name;
  if (shape.properties.size === 0) return "Record<string, unknown>";
  if (depth > MAX_DEPTH) return "object";
  const members = [...shape.properties].map(([key, schemas]) =>
    member(key, schemas, at, shape.required.has(key), depth + 1),
  );
  return `{ ${members.join("; ")} }`;
}
