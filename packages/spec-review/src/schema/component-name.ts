import { TYPES } from "../openapi/grammar.ts";
import { Cursor } from "../source/cursor.ts";
import { segmentsOf } from "../source/pointer.ts";
import type { Sources } from "../source/sources.ts";

/** A place in a file of a document. */
export interface Placed {
  readonly pointer: string;
  readonly source: { readonly path: string; readonly value?: unknown };
  /** All files of the document, the one that names the components first. */
  readonly sources?: Sources;
}

/** A component around a place, and how many segments of the pointer lead to it. */
export interface Component {
  readonly name: string;
  readonly depth: number;
}

/** First words of pointers into whole documents and path items. */
const STRUCTURE = new Set([
  ...Object.keys(TYPES["document"]!.fields),
  ...Object.keys(TYPES["pathItem"]!.fields),
  "schemas",
]);

/** First words of pointers into a file that holds one component, or something else that OpenAPI has a name for. */
const FIELDS = new Set(Object.values(TYPES).flatMap(({ fields }) => Object.keys(fields)));

const NAMES = new WeakMap<Sources, Map<string, string>>();

/**
 * The component that a place is in, by the name that it has in the document. One that is only a file has the name of the
 * file, as bundlers call it then. Undefined for a place in a path item or in the document itself.
 */
export function componentAt({ pointer, source, sources }: Placed): Component | undefined {
  const segments = segmentsOf(pointer);
  const list = segments.findLastIndex(
    (segment, index) =>
      index + 1 < segments.length &&
      (segment === "schemas"
        ? index === 0 || (index === 1 && segments[0] === "components")
        : ["$defs", "definitions"].includes(segment) && segments[index - 1] !== "properties"),
  );
  if (list !== -1) return { name: segments[list + 1]!, depth: list + 2 };
  const [first] = segments;
  const file = fileName(source.path);
  const given = sources && namesIn(sources).get(`${source.path}#`);
  if (given !== undefined) return { name: given, depth: 0 };
  if (first !== undefined && STRUCTURE.has(first) && !/^[A-Z]/.test(file)) return undefined;
  if (first === undefined || FIELDS.has(first)) return { name: file, depth: 0 };
  return /^(?:\d|\/|x-)/.test(first) ? undefined : { name: first, depth: 1 };
}

/** Schemas that the document names and has elsewhere, by their address. */
function namesIn(sources: Sources): Map<string, string> {
  const known = NAMES.get(sources);
  if (known) return known;
  const names = new Map<string, string>();
  NAMES.set(sources, names);
  const [root] = sources.all();
  const schemas = root && new Cursor(sources, root, "", root.value).at("components")?.at("schemas");
  for (const [name, schema] of schemas?.entries() ?? [])
    if (schema.text("$ref") !== undefined) names.set(schema.refer(schema.text("$ref")!).address, name);
  return names;
}

function fileName(path: string): string {
  return path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.\w+$/, "");
}
