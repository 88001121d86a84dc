// What HTML has names for.
const entities: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/**
 * The source of a regular expression that finds a text in the usual encodings, mixed or not: as it is, escaped as in
 * JSON, percent-encoded (once or more often, as UTF-8 or Latin-1), as in a form, and as HTML entities.
 */
export function formsOf(text: string): string {
  return Array.from(text, formsOfCharacter).join("");
}

/** The same for a text that has been put into base64, with or without padding, in either alphabet. */
export function base64FormsOf(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  const encoded = btoa(bytes).replace(/=+$/, "");
  return literal(encoded).replaceAll("\\+", "[+-]").replaceAll("/", "[/_]");
}

function formsOfCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  const bytes = (values: Iterable<number>): string => Array.from(values, (byte) => `%(?:25)*${hex(byte, 2)}`).join("");
  const units = Array.from({ length: character.length }, (_, index) => `\\\\+u${hex(character.charCodeAt(index), 4)}`);
  const forms = [
    `\\\\*${literal(character)}`,
    bytes(new TextEncoder().encode(character)),
    units.join(""),
    `&#(?:0*${code}|[xX]0*${hex(code)});`,
  ];
  if (code < 256) forms.push(bytes([code]));
  if (character === " ") forms.push("\\+");
  if (entities[character]) forms.push(`&${entities[character]};`);
  return `(?:${forms.join("|")})`;
}

/** A number in hexadecimal digits of either case. */
function hex(value: number, digits = 1): string {
  const text = value.toString(16).padStart(digits, "0");
  return text.replaceAll(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
