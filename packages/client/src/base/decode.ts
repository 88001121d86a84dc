const encoded = /%([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]+);|&#(\d+);|&(amp|lt|gt|quot|apos);|\\([\\/"'])/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// A text that is still encoded after that many rounds was made to be so.
const mostRounds = 8;

/** A text without one layer of percent-encoding, JSON escapes and HTML entities, which may be mixed. */
function decodeOnce(text: string): string {
  return text.replace(encoded, (_, byte, unit, hex, decimal, name, character) => {
    const code = (byte ?? unit ?? hex) ? Number.parseInt(byte ?? unit ?? hex, 16) : Number(decimal);
    return entities[name?.toLowerCase()] ?? character ?? String.fromCodePoint(Math.min(code, 0x10_ff_ff));
  });
}

/**
 * A text as it is, and after each further round of decoding. A byte of a percent-encoding becomes one character, so
 * what is not ASCII looks as `bytesOf` has it.
 */
export function* decodings(text: string): Generator<string> {
  for (let round = 0; round <= mostRounds; round++) {
    yield text;
    const next = decodeOnce(text);
    if (next === text) return;
    text = next;
  }
}

/** The UTF-8 bytes of a text, a character each. */
export function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** The text of a segment of a path; as it is when its percent-encoding is none, which a URL may have. */
export function segmentText(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
