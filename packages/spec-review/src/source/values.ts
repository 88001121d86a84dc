/** Marks a whole number that JavaScript would round, while it passes through JSON. */
const MARK = "\u0000whole ";

/** A value as JSON text. Whole numbers that JavaScript would round are written with every digit. */
export function jsonText(value: unknown, indent?: number): string {
  try {
    return JSON.stringify(value, undefined, indent) ?? "";
  } catch {
    // A `bigint` somewhere, which JSON cannot write by itself. To look for them in every value would slow down all of it.
    const mark = (_: string, member: unknown) => (typeof member === "bigint" ? MARK + member : member);
    return JSON.stringify(value, mark, indent).replaceAll(/"\\u0000whole (-?\d+)"/g, "$1");
  }
}

/** A value as text that is the same for every order of members. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return jsonText(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}

/** Whether two values are the same, in whatever order their members are. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return names.every((name) => Object.hasOwn(right, name) && isSameValue(left[name], right[name]));
}

/** Whole numbers of more digits than these can be too large for JavaScript. */
const LARGE = /(?<![\d.])\d{16,}/;
// Digits come first: a search for so many of them skips most of a text, one for a comma does not.
const LARGE_IN_JSON = /\d{16}(?<=[[,:]\s*-?\d{16})\d*\s*[,\]}]/;

/** JSON as values; whole numbers that JavaScript would round are kept as `bigint`. */
export function parseJson(text: string): unknown {
  if (!LARGE_IN_JSON.test(text)) return JSON.parse(text);
  const marked = text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"\\u0000whole ${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );
}

/** The same values with every `bigint` that JavaScript can write exactly as a number. */
export function withPlainNumbers(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== "object" || value === null) return value;
  for (const [name, member] of Object.entries(value)) {
    const plain = withPlainNumbers(member);
    if (plain !== member) (value as Record<string, unknown>)[name] = plain;
  }
  return value;
}

/** Whether a text has whole numbers that may be too large for JavaScript. */
export function hasLargeNumbers(text: string): boolean {
  return LARGE.test(text);
}
