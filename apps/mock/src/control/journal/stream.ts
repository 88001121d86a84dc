import { shown } from "./entry.ts";
import type { KeptEntry } from "./entry.ts";
import { filterOf } from "./filter.ts";
import type { Filter } from "./filter.ts";
import type { Journal } from "./journal.ts";

/** How many entries wait for a reader that is slow; those that come then are told as a gap. */
export const mostWaiting = 500;

/** How often a quiet stream shows that it is there, in milliseconds. */
const heartbeatMs = 15_000;

export interface StreamOptions {
  filter: Filter;
  /** The id of the last entry that the reader has. */
  after: string | null;
  /** Ends the stream. */
  signal: AbortSignal;
  heartbeat?: number;
}

/** The entries of a journal as server-sent events, while they are added. */
export function streamOf(journal: Journal, options: StreamOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { filter, after, signal, heartbeat = heartbeatMs } = options;
  const fits = filterOf(filter, () => Number.NaN);
  const encoder = new TextEncoder();
  let waiting: KeptEntry[] = [];
  let missed = 0;
  let wake: (() => void) | undefined;
  let isOver = false;
  let unfollow = () => {};
  let beat: NodeJS.Timeout | undefined;
  const end = () => {
    isOver = true;
    unfollow();
    clearInterval(beat);
    wake?.();
  };

  function take(entry: KeptEntry): void {
    if (!fits(entry)) return;
    // What comes after a gap waits for the gap to be told.
    if (missed === 0 && waiting.length < mostWaiting) waiting.push(entry);
    else missed++;
    wake?.();
  }

  /** What can be sent now; undefined where there is nothing. */
  function next(): string | undefined {
    const entry = waiting.shift();
    if (entry) {
      return `id: ${entry.id}\ndata: ${JSON.stringify(shown(entry))}\n\n`;
    }
    if (missed === 0) return undefined;
    const gap = gapEvent(`${missed} calls came faster than they were read.`, missed);
    missed = 0;
    return gap;
  }

  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async start(controller) {
        let first = "retry: 1000\n\n";
        unfollow = journal.follow(take);
        if (after !== null) {
          const { entries, isGap } = await journal.behind(after);
          if (isGap) first += gapEvent(`The journal does not have all calls behind ${after}.`);
          const known = new Set(entries.map(({ id }) => id));
          waiting = [...entries.filter(fits), ...waiting.filter(({ id }) => !known.has(id))];
        }
        controller.enqueue(encoder.encode(first));
        beat = setInterval(() => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(":\n\n"));
        }, heartbeat).unref();
        signal.addEventListener("abort", end, { once: true });
        if (signal.aborted) end();
      },
      async pull(controller) {
        for (;;) {
          const text = isOver ? undefined : next();
          if (text !== undefined) return controller.enqueue(encoder.encode(text));
          if (isOver) return controller.close();
          await new Promise<void>((resolve) => (wake = resolve));
          wake = undefined;
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}

const gapEvent = (text: string, missed?: number): string =>
  `event: gap\ndata: ${JSON.stringify({ text, ...(missed !== undefined && { missed }) })}\n\n`;
