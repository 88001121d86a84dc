import { BadInput } from "../source/bad-input.ts";
import { Cursor } from "../source/cursor.ts";
import { pointerPart } from "../source/pointer.ts";
import { MAPS, TYPES } from "./grammar.ts";
import { code } from "../text/code.ts";

/** Something that keeps a part of a document from being compared. */
export interface Fault {
  readonly message: string;
  readonly at: Cursor;
}

/** What values of these kinds are in JavaScript. */
const PLAIN: Readonly<Record<string, string>> = { text: "string", flag: "boolean", number: "number" };

/** More faults than these say nothing new. */
const MAX_FAULTS = 100;

const NAMES_OF_TYPES = ["array", "boolean", "integer", "number", "object", "string"];

/**
 * What is wrong with a document: a value that is not what OpenAPI has there, a field that is missing, a reference that
 * leads nowhere or out of the document's files. Reads every file that the document refers to, and nothing else.
 */
export function faultsIn(root: Cursor, onData?: OnData): Fault[] {
  const version = /^3\.\d+/.exec(String(root.get("openapi")))?.[0] ?? "";
  const inspection = new Inspection(version, onData);
  inspection.look(root.value, "document", () => root);
  return inspection.finish();
}

/** Where values are that OpenAPI does not look into: examples, defaults, extensions, and what it does not know. */
export function dataIn(root: Cursor): Cursor[] {
  const found: Cursor[] = [];
  faultsIn(root, (_, at) => found.push(at()));
  return found;
}

/** Where a value is; made only when somebody has to know, for a large document has a million of them. */
type Place = () => Cursor;

type OnData = (value: unknown, at: Place) => void;

class Inspection {
  readonly #version: string;
  readonly #faults: Fault[] = [];
  /** Kinds of objects that a value was looked at as. Cycles end here, and so do aliases of YAML. */
  readonly #seen = new Map<object, string[]>();
  /** References that were followed, by file and kind. */
  readonly #followed = new Set<string>();
  readonly #open: [Cursor, string][] = [];

  readonly #onData: OnData | undefined;

  constructor(version: string, onData?: OnData) {
    this.#version = version;
    this.#onData = onData;
  }

  finish(): Fault[] {
    for (let next = this.#open.pop(); next; next = this.#open.pop()) {
      const [at, type] = next;
      this.look(at.value, type, () => at);
    }
    return this.#faults;
  }

  look(value: unknown, type: string, at: Place): void {
    if (type === "data") {
      this.#onData?.(value, at);
      return;
    }
    if (type.startsWith("[]")) {
      if (!Array.isArray(value)) this.#fault("a list", value, at);
      else for (const [index, item] of value.entries()) this.#lookInside(item, type.slice(2), at, String(index));
      return;
    }
    if (type.startsWith("{}")) {
      this.#members(value, type.slice(2), at);
      return;
    }
    const wanted = PLAIN[type];
    if (wanted !== undefined) {
      const isRight = typeof value === wanted || (type === "number" && typeof value === "bigint");
      if (!isRight) this.#fault(`a ${wanted}`, value, at);
      return;
    }
    if (MAPS[type] !== undefined) this.#members(value, MAPS[type], at);
    else this.#object(value, type, at);
  }

  #members(value: unknown, type: string, at: Place): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#fault("an object", value, at);
      return;
    }
    if (this.#isKnown(value, `{}${type}`)) return;
    const { $ref: reference } = value as { $ref?: unknown };
    if (type === "pathItem" && typeof reference === "string") {
      this.#follow(reference, "callback", at);
      return;
    }
    for (const [name, member] of Object.entries(value))
      if (type === "schema" || !name.startsWith("x-")) this.#lookInside(member, type, at, name);
  }

  #object(value: unknown, type: string, at: Place): void {
    if (type === "schema" && typeof value === "boolean") return;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#fault("an object", value, at);
      return;
    }
    if (this.#isKnown(value, type)) return;
    const { fields, required = [], mayRefer } = TYPES[type]!;
    const members = value as Record<string, unknown>;
    const { $ref: reference } = members;
    if (mayRefer && reference !== undefined) {
      if (typeof reference === "string") this.#follow(reference, type, at);
      else this.#fault("a string", reference, inside(at, "$ref"));
      // Schemas and path items have more than the reference; elsewhere only words may stand beside it.
      if (type !== "schema" && type !== "pathItem") return;
    }
    if (typeof members["$dynamicRef"] === "string" && type === "schema") this.#follow(members["$dynamicRef"], type, at);
    for (const name of required)
      if (members[name] === undefined) this.#note(`the field ${code(name)} is missing`, inside(at, name));
    if (type === "schema" && members["type"] !== undefined) this.#typeKeyword(members["type"], inside(at, "type"));
    for (const [name, member] of Object.entries(members)) {
      const holds = fields[name];
      const isKnown = holds !== undefined && Object.hasOwn(fields, name);
      if (isKnown || (this.#onData && name !== "$ref")) this.#lookInside(member, isKnown ? holds : "data", at, name);
    }
  }

  /** Most values are plain ones that are as they have to be, and need no place. */
  #lookInside(value: unknown, type: string, at: Place, name: string): void {
    const isPlain = typeof value === PLAIN[type] || (type === "data" && !this.#onData);
    if (!isPlain) this.look(value, type, inside(at, name));
  }

  #typeKeyword(value: unknown, at: Place): void {
    const isOld = this.#version === "3.0";
    const names = Array.isArray(value) && !isOld ? value : [value];
    const allowed = isOld ? NAMES_OF_TYPES : [...NAMES_OF_TYPES, "null"];
    if (names.length > 0 && names.every((name) => allowed.includes(String(name)))) return;
    this.#fault(
      isOld ? `one of ${allowed.join(", ")} in OpenAPI ${this.#version}` : `${allowed.join(", ")}, or a list of them`,
      value,
      at,
    );
  }

  #follow(reference: string, type: string, at: Place): void {
    const from = at();
    const key = `${type} ${from.source.path} ${reference}`;
    const isRelative = from.sources.resources.hasNames;
    if (!isRelative && this.#followed.has(key)) return;
    this.#followed.add(key);
    try {
      const target = from.refer(reference);
      if (target.reference !== undefined && type !== "schema" && type !== "pathItem") target.resolve();
      this.#open.push([target, type]);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      this.#note(error.message.startsWith(from.place) ? error.message.slice(from.place.length + 1) : error.message, at);
    }
  }

  #isKnown(value: object, type: string): boolean {
    const types = this.#seen.get(value);
    if (types?.includes(type)) return true;
    if (types) types.push(type);
    else this.#seen.set(value, [type]);
    return false;
  }

  #fault(expected: string, value: unknown, at: Place): void {
    const came = value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
    this.#note(`expected ${expected}, but it is ${typeof value === "string" ? code(value) : came}`, at);
  }

  #note(message: string, at: Place): void {
    if (this.#faults.length < MAX_FAULTS) this.#faults.push({ message, at: at() });
  }
}

function inside(around: Place, name: string): Place {
  return () => {
    const at = around();
    return new Cursor(at.sources, at.source, `${at.pointer}/${pointerPart(name)}`, at.get(name));
  };
}
