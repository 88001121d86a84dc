const encoded = /%([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]+);|&#(\d+);|&(amp|lt|gt|quot|apos);|\\([\\/"'])/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// A text that is still encoded after that many rounds was made to be so.
const mostRounds = 5;

/**
 * A text without its percent-encoding, JSON escapes and HTML entities, mixed and nested or not. A byte of a
 * percent-encoding becomes one character, so what is not ASCII looks as `bytesOf` has it.
 */
export function decode(text: string): string {
  for (let round = 0; round < mostRounds; round++) {
    const next = text.replace(encoded, (_, byte, unit, hex, decimal, name, character) => {
      const code = (byte ?? unit ?? hex) ? Number.parseInt(byte ?? unit ?? hex, 16) : Number(decimal);
      return entities[name?.toLowerCase()] ?? character ?? String.fromCodePoint(Math.min(code, 0x10_ff_ff));
    });
    if (next === text) break;
    text = next;
  }
  return text;
}

/** The UTF-8 bytes of a text, a character each. */
export function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
