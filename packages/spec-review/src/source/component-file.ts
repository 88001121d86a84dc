import { segmentsOf } from "./pointer.ts";

/** First words of pointers into whole documents and path items. */
const STRUCTURE = new Set(
  "openapi info servers paths webhooks x-webhooks components security tags externalDocs get put post delete options head patch trace query parameters summary description".split(
    " ",
  ),
);

/** The name of the component that a file of a split document holds; undefined for a whole document or a path item. */
export function componentOfFile(pointer: string, path: string): string | undefined {
  const [first] = segmentsOf(pointer);
  if (first !== undefined && STRUCTURE.has(first) && !/^[A-Z]/.test(nameOf(path))) return undefined;
  return nameOf(path);
}

function nameOf(path: string): string {
  return path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.\w+$/, "");
}
