import { describe, expect, it } from "vitest";
import { createJournal, mostBytes, mostEntries } from "../../src/control/journal/journal.ts";
import { keptBody, mostOfBody } from "../../src/control/journal/kept-body.ts";
import { mostWaiting, streamOf } from "../../src/control/journal/stream.ts";

const entry = (size: number, session: string | null = null) => {
  const body = () => keptBody("x".repeat(size), (text) => text, true);
  return {
    time: Date.now(),
    session,
    operation: null,
    method: "POST",
    path: "/v1/x",
    query: {},
    headers: {},
    body: body(),
    status: 200,
    milliseconds: 1,
    by: "stray",
    why: { text: "" },
    response: { headers: {}, body: body() },
  };
};

describe("the room of the journal", () => {
  it("keeps the first 64 KiB of a body and says how much is left out, whole characters only", () => {
    const kept = keptBody("é".repeat(mostOfBody), (text) => text, true)!;
    expect([kept.bytes, kept.content!.length]).toEqual([2 * mostOfBody, mostOfBody]);
    const odd = keptBody(`a${"é".repeat(mostOfBody)}`, (text) => text, true)!;
    expect(odd.content!.toString()).not.toContain("\ufffd");
  });

  it("takes the oldest bodies away when it is full, and says so", () => {
    const journal = createJournal();
    const ids = Array.from({ length: mostEntries }, () => journal.add(entry(100_000)));
    expect(journal.size()).toBeLessThanOrEqual(mostBytes);
    expect(journal.list({})).toHaveLength(mostEntries);
    expect(journal.get(ids[0]!)!.body).toEqual({
      bytes: 100_000,
      kept: 0,
      note: "The journal needed the room for newer bodies.",
    });
    expect(journal.get(ids.at(-1)!)!.body).toMatchObject({ bytes: 100_000, kept: mostOfBody });
  });

  it("holds its measure whatever comes and goes", () => {
    const journal = createJournal();
    for (let turn = 0; turn < 3000; turn++)
      journal.add({ ...entry((turn * 7919) % 70_000), path: "/".repeat(turn % 5000) });
    expect(journal.size()).toBeLessThanOrEqual(mostBytes);
    journal.clear(undefined);
    expect(journal.size()).toBe(0);
  });
});

describe("the stream of requests", () => {
  const streamed = (journal: ReturnType<typeof createJournal>, after: string | null = null, filter = {}) => {
    const stop = new AbortController();
    const reader = streamOf(journal, { filter, after, signal: stop.signal, heartbeat: 30 }).getReader();
    const decoder = new TextDecoder();
    const read = async () => decoder.decode((await reader.read()).value);
    return { read, stop, reader };
  };

  it("has the id of each entry, no bodies, and a comment when it is quiet", async () => {
    const journal = createJournal();
    const { read, stop, reader } = streamed(journal, null, { status: "200" });
    expect(await read()).toBe("retry: 1000\n\n");
    journal.add({ ...entry(5), status: 404 });
    const id = journal.add(entry(5));
    const event = await read();
    expect(event).toMatch(new RegExp(`^id: ${id}\ndata: \\{`));
    expect(event).not.toContain("xxxxx");
    expect(await read()).toBe(":\n\n");
    stop.abort();
    for (let turn = 0; turn < 3 && !(await reader.read()).done; turn++);
    expect((await reader.read()).done).toBe(true);
  });

  it("goes on behind the last entry that the reader has", async () => {
    const journal = createJournal();
    const [first, second] = [journal.add(entry(1)), journal.add(entry(1))];
    const { read } = streamed(journal, first);
    expect(await read()).toBe("retry: 1000\n\n");
    expect(await read()).toContain(`id: ${second}\n`);
  });

  it.each([
    ["that is gone", (ids: string[]) => ids[0]!],
    ["of another run", () => "abc-5"],
    ["that is none", () => "garbage"],
  ])("tells a gap behind an entry %s", async (_name, after) => {
    const journal = createJournal();
    const ids = Array.from({ length: mostEntries + 10 }, () => journal.add(entry(1)));
    const { read } = streamed(journal, after(ids));
    expect(await read()).toMatch(/^retry: 1000\n\nevent: gap\ndata: \{"text":/);
    expect(await read()).toContain(`id: ${ids[10]}\n`);
  });

  it("holds a bounded number for a reader that is slow, and tells how many it missed where they are missing", async () => {
    const journal = createJournal();
    const { read } = streamed(journal);
    await read();
    // One more than waits is on its way already.
    const ids = Array.from({ length: mostWaiting + 40 }, () => journal.add(entry(1)));
    let last = "";
    for (;;) {
      const event = await read();
      if (event.startsWith("event: gap")) {
        const { missed } = JSON.parse(event.split("data: ")[1]!) as { missed: number };
        expect(ids.indexOf(last) + missed).toBe(ids.length - 1);
        break;
      }
      if (!event.startsWith("id: ")) continue;
      const id = event.slice(4, event.indexOf("\n"));
      expect(ids.indexOf(id), "nothing is left out before the gap").toBe(ids.indexOf(last) + 1);
      last = id;
      // What comes when there is room again comes behind what was missed.
      if (ids.indexOf(id) === 20) ids.push(journal.add(entry(1)));
    }
    const next = journal.add(entry(1));
    expect(await read()).toContain(`id: ${next}\n`);
  });
});
