import { pathToFileURL } from "node:url";

import { decoded, pointerPart } from "./pointer.ts";
import type { Source } from "./source.ts";

/** A schema with an `$id` of its own, or a whole file: what relative references and fragments in it start from. */
interface Resource {
  readonly uri: string;
  readonly pointer: string;
}

/** A place in a file that a reference names without a path to the file. */
export interface NamedPlace {
  readonly source: Source;
  readonly pointer: string;
}

/** Keywords whose values are data: an `$id` in an example names nothing. */
const DATA = new Set(["example", "examples", "default", "enum", "const"]);

/** Keywords whose members have names that anybody may choose, `example` among them. */
const NAMES = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "schemas", "paths"]);

/** The places of a file that have names of their own: `$self`, `$id`, `$anchor` and `$dynamicAnchor`. */
class NamesOf {
  readonly resources: Resource[];
  readonly anchors = new Map<string, string>();

  constructor({ path, text, value }: Source) {
    const self = Object(value)["$self"] as unknown;
    const file = pathToFileURL(path).href;
    this.resources = [{ uri: typeof self === "string" ? joined(self, file) : file, pointer: "" }];
    if (/\$(?:id|anchor|dynamicAnchor)\b/.test(text)) this.#enter(value, "", this.resources[0]!.uri, false);
  }

  #enter(value: unknown, pointer: string, base: string, isMap: boolean): void {
    if (typeof value !== "object" || value === null) return;
    const members = value as Record<string, unknown>;
    let uri = base;
    if (!isMap && !Array.isArray(value)) {
      const { $id: id, $anchor: anchor, $dynamicAnchor: dynamic } = members;
      if (typeof id === "string") {
        uri = withoutFragment(joined(id, base));
        this.resources.push({ uri, pointer });
      }
      for (const name of [anchor, dynamic])
        if (typeof name === "string" && !this.anchors.has(`${uri}#${name}`))
          this.anchors.set(`${uri}#${name}`, pointer);
    }
    for (const [name, member] of Object.entries(members))
      if (isMap || !(DATA.has(name) || name.startsWith("x-")))
        this.#enter(member, `${pointer}/${pointerPart(name)}`, uri, !isMap && NAMES.has(name));
  }

  around(pointer: string): Resource {
    return this.resources.findLast((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`))!;
  }
}

/** The names in all files of a document. */
export class Resources {
  readonly #known = new Map<Source, NamesOf>();
  /** Few documents name anything in this way; for the others a reference is a file and a pointer. */
  hasNames = false;

  add(source: Source): void {
    const names = new NamesOf(source);
    this.#known.set(source, names);
    if (names.resources.length > 1 || names.anchors.size > 0 || hasSelf(source)) this.hasNames = true;
  }

  /** Where a reference leads that is relative to an `$id`, is one, or has an anchor; undefined when it names none. */
  find(reference: string, from: Source, pointer: string): NamedPlace | undefined {
    if (!this.hasNames) return undefined;
    const uri = joined(reference, this.#known.get(from)!.around(pointer).uri);
    const [whole, fragment = ""] = uri.split("#");
    for (const [source, { resources, anchors }] of this.#known) {
      const root = resources.find((resource) => resource.uri === whole);
      const anchor = anchors.get(uri);
      if (anchor !== undefined) return { source, pointer: anchor };
      if (root && (fragment === "" || fragment.startsWith("/")))
        return { source, pointer: root.pointer + decoded(fragment) };
    }
    return undefined;
  }
}

function hasSelf({ value }: Source): boolean {
  return typeof Object(value)["$self"] === "string";
}

function joined(reference: string, base: string): string {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

function withoutFragment(uri: string): string {
  return uri.split("#")[0]!;
}
