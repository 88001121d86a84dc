import { BadInput } from "./bad-input.ts";
import { decoded, pointerPart, segmentsOf } from "./pointer.ts";
import type { Source } from "./source.ts";
import { type ReadFile, Sources } from "./sources.ts";

type Members = Readonly<Record<string, unknown>>;

/** Shared, for a large document has millions of cursors. */
const NONE: ReadonlyMap<string, Cursor> = new Map();

const NOTHING: readonly Cursor[] = [];

/** Ends the id of what a broken reference leads to. */
const NOWHERE = "nowhere";

/** A value of a document and where it is. References are followed on demand, so that cycles need no care. */
export class Cursor {
  readonly sources: Sources;
  readonly source: Source;
  readonly pointer: string;
  readonly value: unknown;
  /** Lists of alternatives (by address) of which only one branch counts here. */
  readonly choices: ReadonlyMap<string, Cursor>;
  /** Where `$dynamicRef` leads to by name, for the schemas that were entered on the way here. */
  readonly scope: ReadonlyMap<string, Cursor>;

  #id: string | undefined;
  /** Whether the value was made up, so that what is inside of it is not what is written at its pointer. */
  #isInvented = false;
  #besides: readonly Cursor[] = NOTHING;

  constructor(
    sources: Sources,
    source: Source,
    pointer: string,
    value: unknown,
    id?: string,
    choices: ReadonlyMap<string, Cursor> = NONE,
    scope: ReadonlyMap<string, Cursor> = NONE,
  ) {
    this.sources = sources;
    this.source = source;
    this.pointer = pointer;
    this.value = value;
    this.#id = id;
    this.choices = choices;
    this.scope = scope;
  }

  /** Two cursors with the same id are the same piece of the document. */
  get id(): string {
    return (this.#id ??= this.#ownId);
  }

  /** Two documents can be at the same path, in two commits. */
  get #ownId(): string {
    return `${this.sources.number}:${this.address}`;
  }

  /** Whether this is read as if something else were written there: another value, a chosen branch, another scope. */
  get isChanged(): boolean {
    return this.#id !== undefined && this.#id !== this.#ownId;
  }

  /** The whole of a document; its text is read from the file unless it is given. */
  static root(path: string, text?: string, read?: ReadFile): Cursor {
    const sources = new Sources(read);
    const source = sources.file(path, text);
    return new Cursor(sources, source, "", source.value);
  }

  /** The whole file that this is in. */
  get top(): Cursor {
    return this.#within(this.source, "", this.source.value);
  }

  /** The member or item of this name, when there is one. */
  at(name: string): Cursor | undefined {
    const { value } = this;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    const member = (value as Members)[name];
    if (member === undefined) return undefined;
    if (this.#isInvented) return this.#invent(`${this.pointer}/${pointerPart(name)}`, member, `${this.id}/${name}`);
    return this.#within(this.source, `${this.pointer}/${pointerPart(name)}`, member);
  }

  /** The value of a member, without following a reference. */
  get(name: string): unknown {
    return this.at(name)?.value;
  }

  /** A member that is a text; undefined when it is something else or not there. */
  text(name: string): string | undefined {
    const value = this.get(name);
    return typeof value === "string" ? value : undefined;
  }

  entries(): [string, Cursor][] {
    if (typeof this.value !== "object" || this.value === null) return [];
    return Object.keys(this.value).flatMap((name) => {
      const member = this.at(name);
      return member ? [[name, member] as [string, Cursor]] : [];
    });
  }

  list(): Cursor[] {
    return Array.isArray(this.value) ? this.entries().map(([, item]) => item) : [];
  }

  /** The reference here; undefined without one. */
  get reference(): string | undefined {
    return this.text("$ref") ?? this.text("$dynamicRef");
  }

  /** What the reference here leads to, through any number of them; itself without one. */
  resolve(seen: ReadonlySet<string> = new Set()): Cursor {
    const { reference } = this;
    if (reference === undefined) return this;
    if (seen.has(this.id)) throw new BadInput(`${this.place} The reference ${reference} leads back to itself.`);
    const target = this.follow().resolve(new Set([...seen, this.id]));
    if (Object.keys(this.value as Members).length === 1) return target;
    const told = target.#likeThis(target.value, target.id, target.choices, target.scope);
    told.#besides = [this, ...target.#besides];
    return told;
  }

  /** The references that led here, as far as they say more than where they lead. */
  get besides(): readonly Cursor[] {
    return this.#besides;
  }

  /** What the reference here leads to, one step far. A dynamic one leads to the outermost schema of its name. */
  follow(): Cursor {
    const [, name = ""] = /^#([^/].*)$/.exec(this.text("$dynamicRef") ?? "") ?? [];
    return this.scope.get(name) ?? this.refer(this.reference ?? "");
  }

  /** The schema as it is seen from inside: its dynamic anchors count for all that it refers to. */
  entered(): Cursor {
    const anchors = [this, ...(this.at("$defs")?.entries() ?? []).map(([, schema]) => schema)].flatMap((schema) => {
      const name = schema.text("$dynamicAnchor");
      return name === undefined || this.scope.has(name) ? [] : [[name, schema] as const];
    });
    if (anchors.length === 0) return this;
    const mark = `~in(${anchors.map(([, schema]) => schema.id).join()})`;
    const scope = new Map([...this.scope, ...anchors]);
    return this.#likeThis(this.value, `${this.id}${mark}`, this.choices, scope);
  }

  /** What a reference, which need not be written here, leads to. */
  refer(reference: string): Cursor {
    if (!this.sources.isLenient) return this.#refer(reference);
    try {
      return this.#refer(reference);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return this.rewritten({}, NOWHERE);
    }
  }

  /** Whether this stands for what a reference should have led to, in a document that is compared all the same. */
  get isNowhere(): boolean {
    return this.#id?.endsWith(`~${NOWHERE}`) ?? false;
  }

  #refer(reference: string): Cursor {
    const named = this.sources.resources.find(reference, this.source, this.pointer);
    const [file = "", fragment = ""] = reference.split("#");
    const source = named?.source ?? this.#referred(file);
    const pointer = named?.pointer ?? decoded(fragment);
    const isPointer = pointer === "" || pointer.startsWith("/");
    const target = isPointer ? descend(this.#within(source, "", source.value), segmentsOf(pointer)) : undefined;
    if (!target) throw new BadInput(`${this.place} The reference ${reference} leads nowhere.`);
    return target;
  }

  #referred(file: string): Source {
    try {
      return this.sources.referred(this.source, file);
    } catch (error) {
      if (error instanceof BadInput) throw new BadInput(`${this.place} ${error.message}`, { cause: error });
      throw error;
    }
  }

  /** Another place, with the same scope. */
  #within(source: Source, pointer: string, value: unknown): Cursor {
    if (this.scope.size === 0) return new Cursor(this.sources, source, pointer, value);
    const mark = [...this.scope.values()].map(({ id }) => id).join();
    const id = `${this.sources.number}:${source.path}#${pointer}~in(${mark})`;
    return new Cursor(this.sources, source, pointer, value, id, undefined, this.scope);
  }

  /** The same place with another value, for a schema that is read as if it were written differently. */
  rewritten(value: unknown, mark: string): Cursor {
    return this.#likeThis(value, `${this.id}~${mark}`, this.choices, this.scope);
  }

  /** A schema that is written nowhere, at this place. */
  invented(value: unknown, mark: string): Cursor {
    return this.#invent(this.pointer, value, `${this.id}~${mark}`);
  }

  #invent(pointer: string, value: unknown, id: string): Cursor {
    const made = new Cursor(this.sources, this.source, pointer, value, id, undefined, this.scope);
    made.#isInvented = true;
    return made;
  }

  /** The same schema with one branch chosen from a list of alternatives in it. */
  choosing(list: Cursor, branch: Cursor): Cursor {
    const choices = new Map([...this.choices, [list.address, branch]]);
    return this.#likeThis(this.value, `${this.id}~(${branch.id})`, choices, this.scope);
  }

  #likeThis(
    value: unknown,
    id: string,
    choices: ReadonlyMap<string, Cursor>,
    scope: ReadonlyMap<string, Cursor>,
  ): Cursor {
    const made = new Cursor(this.sources, this.source, this.pointer, value, id, choices, scope);
    made.#isInvented = this.#isInvented;
    return made;
  }

  /** File and pointer, whatever this cursor makes of what is there. */
  get address(): string {
    return `${this.source.path}#${this.pointer}`;
  }

  /** File, line and pointer, for messages. */
  get place(): string {
    return `${this.source.path}:${this.line} (#${this.pointer})`;
  }

  get line(): number {
    return this.source.line(segmentsOf(this.pointer));
  }
}

function descend(from: Cursor, segments: readonly string[]): Cursor | undefined {
  return segments.reduce<Cursor | undefined>(
    (cursor, segment) => cursor?.at(segment) ?? cursor?.resolve().at(segment),
    from,
  );
}
