/** An event of a stream of server-sent events. */
export interface StreamEvent {
  name: string;
  data: string;
}

/** Reads the events of a stream. It comes from `fetch`, since `EventSource` cannot send the token. */
export async function* eventsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<StreamEvent> {
  let text = "";
  for await (const chunk of chunksOf(body.pipeThrough(new TextDecoderStream()))) {
    const blocks = (text + chunk).replaceAll("\r\n", "\n").split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const fields = block.split("\n").map((line) => /^([a-z]+): ?(.*)$/.exec(line));
      const all = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2]!] : []));
      const data = all("data").join("\n");
      const name = all("event").at(-1) ?? "message";
      if (data !== "" || name !== "message") yield { name, data };
    }
  }
}

/** Not every browser walks streams by itself. */
async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
