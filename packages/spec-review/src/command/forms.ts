import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { toAnnotations } from "../report/annotations.ts";
import { toHtml } from "../report/html/page.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown/comment.ts";
import { toSarif } from "../report/sarif.ts";
import { toText } from "../report/text.ts";
import type { Review } from "../review/found.ts";
import { FILES, type Format } from "./flags.ts";

/** The terminal that the command writes to; without one it is a pipe or a file. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

export function render(found: Review, format: Format, limit: { limit?: number }, terminal?: Terminal): string {
  switch (format) {
    case "text":
      return toText(found, { ...terminal, all: limit.limit === Infinity });
    case "json":
      return toJson(found);
    case "sarif":
      return toSarif(found);
    case "annotations":
      return toAnnotations(found);
    case "html":
      return toHtml(found);
    default:
      return toMarkdown(found, limit);
  }
}

export function writeReports(found: Review, folder: string): void {
  for (const [file, format] of Object.entries(FILES)) writeText(folder, file, render(found, format, {}));
}

export function writeText(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}
