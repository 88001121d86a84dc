import { propertyOf } from "../base/foreign.ts";

/**
 * The text of a response; undefined when its body has more bytes than `most`, of which the rest is not read. What is
 * counted has been decompressed already.
 */
export async function readText(
  response: Response,
  most: number,
  signal?: AbortSignal | null,
): Promise<string | undefined> {
  const chunks = chunksOf(response);
  // Some runtimes and doubles have no stream.
  if (!chunks) return response.body === null ? "" : response.text();
  const decoder = new TextDecoder();
  let text = "";
  let left = most;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return text + decoder.decode();
    left -= value.byteLength;
    if (left < 0 || signal?.aborted) {
      chunks.end();
      signal?.throwIfAborted();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Ends a body that is not read. */
export function discard(response: Response): void {
  chunksOf(response)?.end();
}

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value: Uint8Array }>;
  /** Ends the stream, whatever is left of it. */
  end(): void;
}

/** The body in parts, be it a stream of the platform or of Node, which some doubles of `fetch` give. */
function chunksOf({ body }: Response): Chunks | undefined {
  if (propertyOf(body, "getReader")) {
    const reader = body!.getReader();
    return { next: () => reader.read() as ReturnType<Chunks["next"]>, end: () => void reader.cancel().catch(() => {}) };
  }
  const iterator = (body as unknown as AsyncIterable<Uint8Array> | null)?.[Symbol.asyncIterator]?.();
  return iterator && { next: () => iterator.next(), end: () => void iterator.return?.() };
}
