import { dirname, relative, sep } from "node:path";

import { type Document, shownPath, withoutFolders } from "../documents/document.ts";
import { type Fault, faultsIn } from "../openapi/soundness.ts";
import { BadInput } from "../source/bad-input.ts";
import { Cursor } from "../source/cursor.ts";

/** A document that was read, with all the files that it refers to. */
export interface Reading {
  readonly root: Cursor;
  /** What keeps a part of it from being compared. */
  readonly faults: readonly Fault[];
}

/** A part of a document that could not be compared, and why. */
export interface Unsound {
  readonly title: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Documents are read once, also when they are compared with more than one other. */
const READ = new WeakMap<Document, Reading>();

/** @throws BadInput when the file cannot be parsed or is not OpenAPI 3. */
export function readDocument(document: Document): Reading {
  const known = READ.get(document);
  if (known) return known;
  const reading = withReadableErrors([document], () => {
    const root = Cursor.root(document.path, document.read(document.path), document.read);
    requireOpenApi(root, document);
    return { root, faults: faultsIn(root) };
  });
  READ.set(document, reading);
  return reading;
}

function requireOpenApi(root: Cursor, { title }: Document): void {
  const version = root.get("openapi");
  if (typeof version === "string" && version.startsWith("3.")) return;
  const other = root.get("swagger") ?? version;
  const came =
    typeof root.value !== "object" || root.value === null || Array.isArray(root.value)
      ? root.source.text.trim() === ""
        ? "it is empty"
        : "it is no object"
      : other === undefined
        ? "it does not say its version"
        : `its version is ${JSON.stringify(other)}`;
  throw new BadInput(
    `${title} is not an OpenAPI 3 document: ${came}. Convert it to OpenAPI 3, with \`openapi: 3.1.0\` at its top.`,
  );
}

/**
 * What of the two documents is not compared. A base that is not sound must not keep anybody from repairing it, so that
 * only what the head adds is refused.
 *
 * @throws BadInput when the head has faults that the base does not have.
 */
export function requireSound(base: Document | undefined, head: Document): Unsound[] {
  const before = base ? readDocument(base).faults : [];
  const { root, faults } = readDocument(head);
  const known = new Set(base ? before.map((fault) => keyOf(fault, base)) : []);
  const fresh = faults.filter((fault) => !known.has(keyOf(fault, head)));
  if (fresh.length > 0) {
    const lines = fresh.map(
      ({ message, at }) => `\n  ${shownPath(at.source.path, head.root)}:${at.line} ${message} (at #${at.pointer})`,
    );
    throw new BadInput(
      withoutFolders(
        `${head.title} is not sound, so a comparison would be worth nothing. Correct this first:${lines.join("")}`,
        head,
      ),
    );
  }
  if (faults.length > 0) root.sources.isLenient = true;
  if (base && before.length > 0) readDocument(base).root.sources.isLenient = true;
  return base ? [...before.map((fault) => unsound(fault, base)), ...faults.map((fault) => unsound(fault, head))] : [];
}

function keyOf({ message, at }: Fault, { path }: Document): string {
  const file = at.source.path === path ? "" : relative(dirname(path), at.source.path).split(sep).join("/");
  return [file, at.pointer, message].join(" ");
}

function unsound({ message, at }: Fault, document: Document): Unsound {
  return {
    title: document.title,
    file: shownPath(at.source.path, document.root),
    line: at.line,
    message: withoutFolders(message, document),
  };
}

/** Does something with documents; what goes wrong is told without the folders that they are in. */
export function withReadableErrors<Result>(documents: Document[], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(withoutFolders(error.message, ...documents), { cause: error });
    if (error instanceof RangeError)
      throw new BadInput(
        `Cannot compare ${documents.map(({ title }) => title).join(" with ")}: their schemas are linked too deeply.`,
        { cause: error },
      );
    throw error;
  }
}
