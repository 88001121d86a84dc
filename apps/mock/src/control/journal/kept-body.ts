/** How much of a body is kept, in bytes. */
export const mostOfBody = 65_536;

/** How much of a body is looked at, and the longest credential: one that is cut off there is not found. */
const [most, longest] = [2 * mostOfBody, 16_384];

/** A body as the journal keeps it. */
export interface KeptBody {
  /** Undefined where nothing of it is kept. */
  content: Buffer | undefined;
  /** How long it was, in bytes. */
  bytes: number;
  /** Why nothing of it is kept. */
  note: string | undefined;
}

/** A body as a caller reads it. */
export interface ShownBody {
  text?: string;
  base64?: string;
  bytes: number;
  kept: number;
  note?: string;
}

/** Keeps the beginning of a body; null where there is none. */
export function keptBody(
  body: string | Uint8Array | undefined,
  hide: (text: string) => string,
  isKept: boolean,
): KeptBody | null {
  if (body === undefined || body.length === 0) return null;
  const bytes = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  if (!isKept) return { content: undefined, bytes, note: "Bodies are not kept (--no-bodies)." };
  // A credential may stand where the rest is cut off: it is taken out before.
  const content = typeof body === "string" ? Buffer.from(hide(body.slice(0, most))) : hiddenIn(body, hide);
  const end = body.length > most ? Math.min(mostOfBody, Math.max(0, content.length - longest)) : mostOfBody;
  return { content: content.length > end ? cut(content, end) : content, bytes, note: undefined };
}

/** What is text after all is text; the rest is compared as bytes cannot be. */
function hiddenIn(body: Uint8Array, hide: (text: string) => string): Buffer {
  const start = Buffer.from(body.subarray(0, most));
  return isText(start) ? Buffer.from(hide(start.toString())) : Buffer.from(hide(start.toString("latin1")), "latin1");
}

/** The beginning, without half a character at its end; a copy, since a part would hold on to the whole. */
function cut(content: Buffer, at: number): Buffer {
  let end = at;
  while (end > at - 4 && (content[end]! & 0xc0) === 0x80) end--;
  return Buffer.from(content.subarray(0, end));
}

export function shownBody(body: KeptBody | null): ShownBody | null {
  if (body === null) return null;
  const { content, bytes, note } = body;
  if (content === undefined) return { bytes, kept: 0, ...(note !== undefined && { note }) };
  const shown = isText(content) ? { text: content.toString() } : { base64: content.toString("base64") };
  const isCut = bytes > mostOfBody && bytes > content.length;
  return {
    ...shown,
    bytes,
    kept: content.length,
    ...(isCut && {
      note: `${bytes - content.length} of ${bytes} bytes are left out: the journal keeps the first ${mostOfBody}.`,
    }),
  };
}

const isText = (content: Buffer): boolean => !content.includes(0) && Buffer.from(content.toString()).equals(content);
