import { shownPath } from "../documents/document.ts";
import type { Problem } from "./problem.ts";
import type { Reviewed } from "./staged.ts";

/** Rules that are built on files of their own, which can change. */
const BUILDS_ON_FILES = /\bplugins\b/;

const remembered = new Map<string, readonly Problem[]>();

/**
 * What redocly found in a document, for the life of the process: starting it takes a second, and who reviews many heads
 * asks for the same base again and again. Documents are known by the text of all their files, and by their rules.
 */
export class LintMemory {
  readonly #key: string | undefined;

  constructor({ document, root }: Reviewed, rules: string) {
    if (BUILDS_ON_FILES.test(rules)) return;
    const files = root.sources.all().map(({ path, text }) => [shownPath(path, document.root), text]);
    this.#key = JSON.stringify([files, rules]);
  }

  get problems(): readonly Problem[] | undefined {
    return this.#key === undefined ? undefined : remembered.get(this.#key);
  }

  keep(problems: readonly Problem[]): readonly Problem[] {
    if (this.#key !== undefined) remembered.set(this.#key, problems);
    return problems;
  }
}
