import { type Change, changeOf } from "./change.ts";
import { BadInput } from "./bad-input.ts";
import { type Document, withoutFolders } from "./document.ts";
import { type JudgeOptions, judge } from "./judge/judge.ts";
import { SEVERITIES } from "./rule.ts";
import { Cursor } from "./source/cursor.ts";

/** What changed between two documents, worst first, in the order of the operations. */
export function compareDocuments(base: Document, head: Document, options: JudgeOptions = {}): Change[] {
  const causes = judge(readDocument(base), readDocument(head), options);
  const changes = causes.map((cause) => changeOf(cause, base, head));
  return SEVERITIES.flatMap((severity) => changes.filter((change) => change.severity === severity));
}

/** @throws BadInput when the file cannot be parsed, is not OpenAPI 3, or refers to what is not there. */
function readDocument(document: Document): Cursor {
  try {
    const root = Cursor.root(document.path);
    const version = root.get("openapi");
    if (typeof version === "string" && version.startsWith("3.")) return root;
    throw new BadInput(
      `${document.title} is not an OpenAPI 3 document: its version is ${JSON.stringify(root.get("swagger") ?? version ?? null)}. Convert it to OpenAPI 3.`,
    );
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(withoutFolders(error.message, document), { cause: error });
    throw error;
  }
}
