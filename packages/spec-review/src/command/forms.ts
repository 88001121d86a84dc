import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Review } from "../review/found.ts";
import { FILES, type Format } from "./flags.ts";

/** The terminal that the command writes to; without one it is a pipe or a file. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

/** The report in one of its forms. Each form is loaded when it is asked for. */
export async function render(
  found: Review,
  format: Format,
  options: { limit?: number } = {},
  terminal?: Terminal,
): Promise<string> {
  switch (format) {
    case "text": {
      const { toText } = await import("../report/text.ts");
      return toText(found, { ...terminal, all: options.limit === Infinity });
    }
    case "json":
      return (await import("../report/json.ts")).toJson(found);
    case "sarif":
      return (await import("../report/sarif.ts")).toSarif(found);
    case "annotations":
      return (await import("../report/annotations.ts")).toAnnotations(found);
    case "html":
      return (await import("../report/html/page.ts")).toHtml(found);
    default:
      return (await import("../report/markdown/comment.ts")).toMarkdown(found, options);
  }
}

export async function writeReports(found: Review, folder: string): Promise<void> {
  for (const [file, format] of Object.entries(FILES)) writeText(folder, file, await render(found, format));
}

export function writeText(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}
