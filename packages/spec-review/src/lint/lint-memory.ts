import { readFileSync } from "node:fs";

import { type Document, shownPath } from "../documents/document.ts";
import type { Problem } from "./lint.ts";

// Other files would decide too: those that a document refers to, and the plugins and bases of rules.
const REFERS_OUT = /\$ref["']?\s*:\s*["']?[^"'#\s]|\.(?:ya?ml|json)\b/;
const BUILDS_ON_FILES = /\b(?:plugins|extends)\b/;

const remembered = new Map<string, readonly Problem[]>();

/**
 * What redocly found in a document, for the life of the process: starting it takes a second, and who reviews many heads
 * asks for the same base again and again. Only documents in one file are remembered, by their text and their rules.
 */
export class LintMemory {
  readonly #key: string | undefined;

  constructor(document: Document, rules: string | undefined) {
    const text = readFileSync(document.path, "utf8");
    const configuration = rules === undefined ? "" : readFileSync(rules, "utf8");
    if (REFERS_OUT.test(text) || BUILDS_ON_FILES.test(configuration)) return;
    this.#key = JSON.stringify([shownPath(document.path, document.root), text, configuration]);
  }

  get problems(): readonly Problem[] | undefined {
    return this.#key === undefined ? undefined : remembered.get(this.#key);
  }

  keep(problems: readonly Problem[]): readonly Problem[] {
    if (this.#key !== undefined) remembered.set(this.#key, problems);
    return problems;
  }
}
