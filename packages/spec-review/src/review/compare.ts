import { type Change, changeOf } from "../changes/change.ts";
import { BadInput } from "../source/bad-input.ts";
import { type Document, withoutFolders } from "../documents/document.ts";
import { type JudgeOptions, judge } from "../judge/judge.ts";
import { SEVERITIES } from "../checks/rule.ts";
import { Cursor } from "../source/cursor.ts";

/** Documents are read once, also when they are compared with more than one other. */
const READ = new WeakMap<Document, Cursor>();

/** What changed between two documents, worst first, in the order of the operations. */
export function compareDocuments(base: Document, head: Document, options: JudgeOptions = {}): Change[] {
  const causes = withReadableErrors([base, head], () => judge(readDocument(base), readDocument(head), options));
  const changes = causes.map((cause) => changeOf(cause, base, head));
  return SEVERITIES.flatMap((severity) => changes.filter((change) => change.severity === severity));
}

/** @throws BadInput when the file cannot be parsed or is not OpenAPI 3. */
export function readDocument(document: Document): Cursor {
  const known = READ.get(document);
  if (known) return known;
  const root = withReadableErrors([document], () => Cursor.root(document.path));
  const version = root.get("openapi");
  if (typeof version !== "string" || !version.startsWith("3."))
    throw new BadInput(
      `${document.title} is not an OpenAPI 3 document: its version is ${JSON.stringify(root.get("swagger") ?? version ?? null)}. ` +
        "Convert it to OpenAPI 3, with `openapi: 3.1.0` at its top.",
    );
  READ.set(document, root);
  return root;
}

function withReadableErrors<Result>(documents: Document[], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(withoutFolders(error.message, ...documents), { cause: error });
    throw error;
  }
}
