/** Characters that move the cursor, change colours, end lines in other ways, or turn the direction of writing around. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Text of a document with every character that is no text written as its number. Tabs and line feeds stay. */
export function visible(text: string): string {
  return text.replaceAll(CONTROL, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}
