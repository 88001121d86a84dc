import { readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";

import { LineCounter, type Document as YamlDocument, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";

import { BadInput } from "./bad-input.ts";
import { JsonPlaces } from "./json-place.ts";

/** One file of a document, parsed, with the line of every value in it. */
export class Source {
  readonly path: string;
  readonly value: unknown;
  readonly text: string;
  readonly #yaml: YamlDocument.Parsed | undefined;
  readonly #json: JsonPlaces;
  readonly #lines = new LineCounter();

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#json = new JsonPlaces(text);
    if (extname(path) === ".json") {
      this.value = parseJson(text, path);
      for (let at = -1; at < text.length; at = nextLine(text, at)) this.#lines.addNewLine(at + 1);
      return;
    }
    this.#yaml = parseDocument(text, { lineCounter: this.#lines, merge: true });
    const [problem] = this.#yaml.errors;
    if (problem) {
      const { line } = this.#lines.linePos(problem.pos[0]);
      throw new BadInput(`Cannot read ${path} as YAML:\n  ${path}:${line} ${firstLine(problem.message)}`, {
        cause: problem,
      });
    }
    this.value = this.#yaml.toJS({ maxAliasCount: -1 });
  }

  /** The 1-based line of the key or list item at the segments of a pointer. */
  line(segments: readonly string[]): number {
    return this.#lines.linePos(this.#yaml ? yamlOffset(this.#yaml, segments) : this.#json.offset(segments)).line;
  }
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf("\n", from + 1);
  return at === -1 ? text.length : at;
}

/** The files of one document, each read once. */
export class Sources {
  readonly #files = new Map<string, Source>();

  file(path: string, text?: string): Source {
    const known = this.#files.get(path);
    if (known) return known;
    const source = new Source(path, text ?? readFileSync(path, "utf8"));
    this.#files.set(path, source);
    return source;
  }

  /** Every file that was read, the document itself first. */
  all(): Source[] {
    return [...this.#files.values()];
  }

  /** The file that a `$ref` in another file names. Nothing is fetched: a review must not depend on the network. */
  referred(from: Source, target: string): Source {
    if (target === "") return from;
    if (/^[a-z][a-z\d+.-]+:/i.test(target))
      throw new BadInput(
        `Cannot follow the reference ${target}: expected a file, not a URL. Bundle the document first.`,
      );
    const path = resolve(dirname(from.path), decodeURIComponent(target));
    try {
      return this.file(path);
    } catch (cause) {
      if (cause instanceof BadInput) throw cause;
      throw new BadInput(`Cannot follow the reference ${target}: there is no such file.`, { cause });
    }
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = firstLine(cause instanceof Error ? cause.message : String(cause));
    const [, offset] = /at position (\d+)/.exec(reason) ?? [];
    const line = text.slice(0, offset === undefined ? text.length : Number(offset)).split("\n").length;
    throw new BadInput(`Cannot read ${path} as JSON:\n  ${path}:${line} ${reason}`, { cause });
  }
}

/** Parsers draw the place below their sentence; file and line are enough. */
function firstLine(message: string): string {
  return message.split("\n")[0]!.replace(/(?: at line \d+, column \d+)?:?$/, "");
}

function yamlOffset(document: YamlDocument.Parsed, segments: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const segment of segments) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(segment)];
      if (item === undefined) break;
      node = item;
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
