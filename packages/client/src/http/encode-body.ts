import type { Refuse } from "../errors/refuse.ts";

/**
 * A request body as JSON text. What JSON would silently drop or turn into something else is refused, at every level:
 * a map, a blob or a buffer would become `{}`, an invalid date or a number that is not finite `null`.
 */
export function encodeBody(body: unknown, refuse: Refuse): string {
  if (!isRecord(body) && !Array.isArray(body)) refuse("body", "must be a plain object or an array");
  let foreign: string | undefined;
  let text = "";
  try {
    foreign = foreignIn(body);
    if (!foreign) text = JSON.stringify(body);
  } catch {
    foreign = "a cycle or a getter that throws, or is nested too deeply";
  }
  if (foreign) refuse("body", `holds ${foreign}, which JSON cannot carry as it is`);
  return text;
}

/** What a value is or holds that JSON does not carry; undefined when there is nothing of the kind. */
function foreignIn(value: unknown): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (typeof value !== "object") return typeof value;
  if (ArrayBuffer.isView(value)) return tagOf(value);
  if ("toJSON" in value && typeof value.toJSON === "function") {
    // Such as a date, which says itself what it is in JSON.
    const own: unknown = value.toJSON();
    return own === null || own === undefined || own === value ? tagOf(value) : foreignIn(own);
  }
  // Not by a method, which would leave out the holes.
  if (Array.isArray(value)) return firstIn(Array.from(value));
  if (!isRecord(value)) return tagOf(value);
  return firstIn(Object.values(value).filter((field) => field !== undefined));
}

function firstIn(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const foreign = foreignIn(value);
    if (foreign) return foreign;
  }
  return undefined;
}

function isRecord(value: unknown): value is object {
  return tagOf(value) === "Object";
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
