import { extname } from "node:path";

import { LineCounter, parseDocument } from "yaml";

import { BadInput } from "./bad-input.ts";
import { requireModest, requireShallow, requireSize } from "./bounds.ts";
import { type LineOf, linesOfJson, linesOfYaml } from "./lines.ts";
import { hasLargeNumbers, parseJson, withPlainNumbers } from "./values.ts";

/** One file of a document, parsed, with the line of every value in it. */
export class Source {
  readonly path: string;
  readonly value: unknown;
  readonly text: string;
  /** The 1-based line of the key or list item at the segments of a pointer. */
  readonly line: LineOf;

  constructor(path: string, given: string) {
    const text = given.replace(/^\uFEFF/, "");
    requireSize(path, text.length);
    this.path = path;
    this.text = text;
    const isJson = extname(path) === ".json";
    [this.value, this.line] = isJson ? readJson(text, path) : readYaml(text, path);
    requireModest(path, this.value, !isJson);
  }
}

function readJson(text: string, path: string): [unknown, LineOf] {
  try {
    return [parseJson(text), linesOfJson(text)];
  } catch (cause) {
    const reason = firstLine(cause instanceof Error ? cause.message : String(cause));
    const [, offset] = /at position (\d+)/.exec(reason) ?? [];
    const line = text.slice(0, offset === undefined ? text.length : Number(offset)).split("\n").length;
    throw new BadInput(`Cannot read ${path} as JSON:\n  ${path}:${line} ${reason}`, { cause });
  }
}

function readYaml(text: string, path: string): [unknown, LineOf] {
  requireShallow(path, text);
  const lines = new LineCounter();
  const hasLarge = hasLargeNumbers(text);
  try {
    const document = parseDocument(text, { lineCounter: lines, merge: true, intAsBigInt: hasLarge });
    const [problem] = document.errors;
    if (problem) {
      const { line } = lines.linePos(problem.pos[0]);
      throw new BadInput(`Cannot read ${path} as YAML:\n  ${path}:${line} ${firstLine(problem.message)}`, {
        cause: problem,
      });
    }
    const value: unknown = document.toJS({ maxAliasCount: -1 });
    return [hasLarge ? withPlainNumbers(value) : value, linesOfYaml(document, lines)];
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new BadInput(`Cannot read ${path} as YAML: its values are nested too deeply.`, { cause });
  }
}

/** Parsers draw the place below their sentence; file and line are enough. */
function firstLine(message: string): string {
  return message.split("\n")[0]!.replace(/(?: at line \d+, column \d+)?:?$/, "");
}
