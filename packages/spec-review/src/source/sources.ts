import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { BadInput } from "./bad-input.ts";
import { decoded } from "./pointer.ts";
import { Resources } from "./resources.ts";
import { Source } from "./source.ts";

/** Gives the text of a file by its absolute path, and refuses what a document must not reach. */
export type ReadFile = (path: string) => string;

let documents = 0;

/** The files of one document, each read once. */
export class Sources {
  /** Tells documents apart that are at the same path. */
  readonly number: number = (documents += 1);
  /** The places that have names of their own. */
  readonly resources: Resources = new Resources();
  /** Whether a reference that leads nowhere is passed over, once it is known that there are some. */
  isLenient = false;
  readonly #read: ReadFile;
  readonly #files = new Map<string, Source>();

  constructor(read: ReadFile = (path) => readFileSync(path, "utf8")) {
    this.#read = read;
  }

  file(path: string, text?: string): Source {
    const known = this.#files.get(path);
    if (known) return known;
    const source = new Source(path, text ?? this.#read(path));
    this.#files.set(path, source);
    this.resources.add(source);
    return source;
  }

  /** Every file that was read, the document itself first. */
  all(): Source[] {
    return [...this.#files.values()];
  }

  /** The file that a reference in another file names. Nothing is fetched: a review must not depend on the network. */
  referred(from: Source, target: string): Source {
    if (target === "") return from;
    if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(target))
      throw new BadInput(
        `Cannot follow the reference ${target}: expected a file, not a URL. Bundle the document first.`,
      );
    // A reference is a URI: what is percent-encoded in it stands for other characters. Some write file names as they are.
    const folder = dirname(from.path);
    const [path, asWritten] = [resolve(folder, decoded(target)), resolve(folder, target)];
    try {
      return this.file(path);
    } catch (error) {
      if (path === asWritten || !(error instanceof BadInput && error.isMissing)) throw error;
      return this.file(asWritten);
    }
  }
}
