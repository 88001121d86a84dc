import { propertyOf } from "../base/foreign.ts";

/** What a body is read from: that of the platform, or a stream of Node, which some doubles of `fetch` give. */
type Chunks = AsyncIterable<Uint8Array> & { destroy?: () => void };

/**
 * The text of a response; undefined when its body has more bytes than `most`, of which the rest is not read. What is
 * counted has been decompressed already.
 */
export async function readText(response: Response, most: number, signal?: AbortSignal | null): Promise<string | undefined> {
  const { body } = response;
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    signal?.throwIfAborted();
    size += chunk.byteLength;
    if (size > most) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not every browser can iterate over a stream.
  if (!propertyOf(body, "getReader")) return yield* body as unknown as Chunks;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Ends a body that is not read, whoever made it. */
export function discard({ body }: Response): void {
  try {
    void body?.cancel().catch(() => {});
  } catch {
    (body as unknown as Chunks).destroy?.();
  }
}
