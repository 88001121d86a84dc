import { describe, expect, test } from "vitest";
import { logCalls } from "../../src/entry/index.ts";
import type { Logger, LogOptions } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";

const levels = ["debug", "info", "warn", "error"] as const;
const loggerOf = (write: (...line: unknown[]) => unknown): Logger =>
  Object.fromEntries(levels.map((level) => [level, write])) as never;

const failing: [string, () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("the disk is full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the disk is full"))],
  // oxlint-disable-next-line unicorn/no-thenable -- a value that awaits badly
  ["gives a thenable that throws", () => ({ then: () => failing[0]![1]() })],
  ["never ends", () => new Promise(() => {})],
];

describe.each(doors)("a logger through %s", (_name, { list, update }) => {
  test.each(failing)("that %s changes no outcome", async (_, write) => {
    const middleware = [logCalls(loggerOf(write))];
    const well = clientAnswering(({ method }) => json(method === "GET" ? [] : { note_id: "7" }), { middleware });
    await list(well.d6, good);
    await update(well.d6, { note_id: 7 });
    expect(well.requests).toHaveLength(2);
    const bad = clientAnswering(() => json({ error: "x" }, 502), { middleware });
    expect(await errorOf(() => list(bad.d6, good))).toMatchObject({ kind: "server" });
    const broken = clientAnswering(() => Promise.reject(new TypeError("fetch failed")), { middleware });
    expect(await errorOf(() => list(broken.d6, good))).toMatchObject({ kind: "connection" });
    await new Promise((resolve) => setTimeout(resolve));
  });

  test("keeps its `this`, and gets the fields first when it wants them so, as pino does", async () => {
    class Pino {
      readonly lines: [object, string][] = [];
      readonly child = { level: 20 };
      debug(fields: object, message: string): void {
        this.lines.push([{ ...this.child, ...fields }, message]);
      }
      info = this.debug;
      warn = this.debug;
      error = this.debug;
    }
    const pino = new Pino();
    const { d6 } = clientAnswering(() => json([]), { middleware: [logCalls(pino, { fieldsFirst: true })] });
    await list(d6, good);
    expect(pino.lines).toMatchObject([[{ level: 20, status: 200, attempt: 1 }, "d6 answered 200"]]);
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ["headers that never come", () => new Promise(() => {})],
    [
      "a body that stalls",
      () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([91])) })),
    ],
    [
      "a body that drips",
      () =>
        new Response(
          new ReadableStream({
            pull: async (stream) => {
              await new Promise((resolve) => setTimeout(resolve, 5));
              stream.enqueue(new Uint8Array([32]));
            },
          }),
        ),
    ],
  ])("is told the kind that the call has: %s", async (_, answer) => {
    const kinds: unknown[] = [];
    const logger = loggerOf((_message, fields) => kinds.push((fields as { kind: string }).kind));
    const { d6 } = clientAnswering(answer, { timeoutMs: 40, middleware: [logCalls(logger)] });
    expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "timeout" });
    expect(kinds).toEqual(["timeout"]);
    kinds.length = 0;
    const options = { signal: AbortSignal.timeout(20), timeoutMs: 5000 };
    expect(await errorOf(() => list(d6, { ...good, options }))).toMatchObject({ kind: "aborted" });
    expect(kinds).toEqual(["aborted"]);
  });
});

test.each([undefined, null, {}, 7, { debug: () => {} }, { debug: 1, info: 1, warn: 1, error: 1 }])(
  "the logger %j is refused",
  async (logger) => {
    expect(await errorOf(() => logCalls(logger as never))).toMatchObject({ kind: "configuration" });
  },
);

test.each<unknown>([null, 7, "debug", { level: "trace" }, { fieldFirst: true }, { fieldsFirst: 1 }])(
  "the options %j of a logger are refused",
  async (options) => {
    const logger = loggerOf(() => {});
    expect(await errorOf(() => logCalls(logger, options as LogOptions))).toMatchObject({ kind: "configuration" });
  },
);
