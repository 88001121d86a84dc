import { partsOf } from "../../text/code.ts";
import { visible } from "../../text/visible.ts";

/** Text of a document, which nothing in a page takes for markup. */
export function escaped(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A sentence in which code stays code. */
export function withCode(sentence: string): string {
  return partsOf(sentence)
    .map(({ isCode, text }) => (isCode ? `<code>${escaped(text)}</code>` : escaped(text)))
    .join("");
}
