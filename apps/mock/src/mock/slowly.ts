/** How many pieces a slow body has, and how long the next one takes, in milliseconds. */
export const [pieces, pieceMs] = [10, 300];

/** A body in pieces that take their time; what is left comes at once when a signal aborts. */
export function slowly(body: string | Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(typeof body === "string" ? Buffer.from(body) : body);
  const length = Math.max(1, Math.ceil(bytes.length / pieces));
  let sent = 0;
  let wake = () => {};
  signal.addEventListener("abort", () => wake(), { once: true });
  return new ReadableStream(
    {
      async pull(controller) {
        if (sent > 0 && !signal.aborted) await waited((resolve) => (wake = resolve));
        controller.enqueue(bytes.subarray(sent, (sent += length)));
        if (sent >= bytes.length) controller.close();
      },
      cancel: () => wake(),
    },
    { highWaterMark: 0 },
  );
}

function waited(given: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pieceMs);
    given(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
