import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { root } from "../markdown.ts";
import type { Conversation } from "./conversation.ts";
import { measure } from "./coverage.ts";
import type { Coverage } from "./coverage.ts";
import { matrix } from "./matrix.ts";
import { reportHtml } from "./report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { reportText } from "./report-text.ts";

export interface Reports {
  coverage: Coverage;
  text: string;
  /** The text of `docs/contract-coverage.md`. */
  page: string;
  /** Writes the JSON and HTML reports; answers where. */
  write(): string[];
}

/** The page that shows the coverage to readers of the repository. */
export const pagePath: string = join(root, "docs/contract-coverage.md");

/** The coverage of a conversation, for every reader. */
export async function reports(conversation: Conversation): Promise<Reports> {
  const coverage = measure(conversation);
  const cells = matrix(conversation);
  return {
    coverage,
    text: reportText(coverage, cells),
    page: (await format("contract-coverage.md", reportMarkdown(coverage, cells), { printWidth: 120 })).code,
    write() {
      const folder = join(import.meta.dirname, "../../.test/coverage");
      mkdirSync(folder, { recursive: true });
      const files = {
        "coverage.json": `${JSON.stringify({ ...coverage, matrix: cells.rows }, undefined, 2)}\n`,
        "index.html": reportHtml(coverage, cells),
      };
      return Object.entries(files).map(([name, text]) => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      });
    },
  };
}
