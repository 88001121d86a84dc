import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import type { ClientOptions } from "../../src/entry/index.ts";
import { clientAnswering, credentials, errorOf } from "../client.ts";
import { doors, good } from "../doors.ts";
import { serve } from "../server.ts";

const type = { "content-type": "application/json" };
const limited = (origin: string, options: Partial<ClientOptions> = {}) =>
  createClient({ credentials, baseUrl: `${origin}/api`, retry: false, timeoutMs: 15_000, ...options });

const tooLong = (bytes: number) => ({
  kind: "unexpected-response",
  message: expect.stringContaining(`more than ${bytes} bytes`) as string,
});

describe.each(doors)("maxResponseBytes through %s", (_name, { list }) => {
  test.each([200, 400, 401, 404, 500, 503])("holds for a body of a %i", async (status) => {
    const { d6 } = clientAnswering(() => new Response(`{"error":"${"x".repeat(100)}"}`, { status, headers: type }));
    const error = await errorOf(() => list(d6, { ...good, options: { maxResponseBytes: 50 } }));
    expect(error).toMatchObject({ ...tooLong(50), status });
  });

  test("is of the call, and otherwise of the client; what has as many bytes as it says is read", async () => {
    const { d6 } = clientAnswering(() => new Response("[1234]", { headers: type }), { maxResponseBytes: 5 });
    expect(await errorOf(() => list(d6, good))).toMatchObject(tooLong(5));
    await expect(list(d6, { ...good, options: { maxResponseBytes: 6 } })).resolves.toBeDefined();
  });

  test("counts bytes, not characters", async () => {
    const { d6 } = clientAnswering(() => new Response('["ééé"]', { headers: type }));
    expect(await errorOf(() => list(d6, { ...good, options: { maxResponseBytes: 9 } }))).toMatchObject(tooLong(9));
    await expect(list(d6, { ...good, options: { maxResponseBytes: 10 } })).resolves.toBeDefined();
  });

  test.each([0, -1, 1.5, Number.NaN, "64", null, Number.POSITIVE_INFINITY])(
    "cannot be %j",
    async (maxResponseBytes) => {
      const { d6, requests } = clientAnswering(() => new Response("[]"));
      const error = await errorOf(() => list(d6, { ...good, options: { maxResponseBytes } as never }));
      expect(error).toMatchObject({ kind: "invalid-request", argument: "maxResponseBytes" });
      expect(() => clientAnswering(() => new Response("[]"), { maxResponseBytes } as never)).toThrow(
        /maxResponseBytes/,
      );
      expect(requests).toEqual([]);
    },
  );
});

describe("a body from a real server", () => {
  test("that is compressed counts decompressed", async () => {
    const text = `[${" ".repeat(1_000_000)}]`;
    const { origin } = await serve((_, response) =>
      response.writeHead(200, { ...type, "content-encoding": "gzip" }).end(gzipSync(text)),
    );
    const d6 = limited(origin, { maxResponseBytes: 100_000 });
    expect(await errorOf(() => d6.v1.clients.list())).toMatchObject(tooLong(100_000));
    expect(await d6.v1.clients.list({}, { maxResponseBytes: 2_000_000 })).toEqual([]);
  });

  test("without content-length is counted", async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, type).write("[");
      response.end(`${" ".repeat(1000)}]`);
    });
    expect(await errorOf(() => limited(origin, { maxResponseBytes: 999 }).v1.clients.list())).toMatchObject(
      tooLong(999),
    );
    expect(await limited(origin, { maxResponseBytes: 1002 }).v1.clients.list()).toEqual([]);
  });

  test.each([200, 500])(
    "with status %i that never ends is cut off and its connection closed, and memory stays flat",
    async (status) => {
      let sent = 0;
      let closed = (): void => {};
      const end = new Promise<void>((resolve) => (closed = resolve));
      const chunk = Buffer.alloc(65_536, " ");
      const { origin } = await serve((_, response) => {
        response.writeHead(status, type);
        response.on("close", closed);
        const more = (): void => {
          if (response.destroyed) return;
          sent += chunk.length;
          if (response.write(chunk)) setImmediate(more);
          else response.once("drain", more);
        };
        more();
      });
      const before = process.memoryUsage().rss;
      const most = 4 * 2 ** 20;
      expect(await errorOf(() => limited(origin, { maxResponseBytes: most }).v1.clients.list())).toMatchObject(
        tooLong(most),
      );
      await end;
      expect(sent).toBeLessThan(16 * most);
      expect(process.memoryUsage().rss - before).toBeLessThan(48 * most);
    },
  );
});

test("a content-length that lies is not believed", async () => {
  const headers = { ...type, "content-length": "5" };
  const { d6 } = clientAnswering(() => new Response(`[${" ".repeat(100)}]`, { headers }), { maxResponseBytes: 50 });
  expect(await errorOf(() => d6.v1.clients.list())).toMatchObject(tooLong(50));
  const large = { ...type, "content-length": "5000000" };
  const small = clientAnswering(() => new Response("[]", { headers: large }), { maxResponseBytes: 50 });
  expect(await small.d6.v1.clients.list()).toEqual([]);
});

test("the default is 64 MiB, read part by part and not beyond", async () => {
  let pulled = 0;
  let cancelled = false;
  const chunk = new Uint8Array(2 ** 20).fill(32);
  const body = () =>
    new ReadableStream({
      pull: (stream) => {
        pulled += 1;
        stream.enqueue(chunk);
      },
      cancel: () => void (cancelled = true),
    });
  const { d6 } = clientAnswering(() => new Response(body(), { headers: type }));
  expect(await errorOf(() => d6.v1.clients.list())).toMatchObject(tooLong(64 * 2 ** 20));
  expect(pulled).toBeLessThan(70);
  expect(cancelled).toBe(true);
});

test("a body of Node, which some doubles of fetch give, is counted too", async () => {
  const body = {
    async *[Symbol.asyncIterator]() {
      for (;;) yield Buffer.from(" ".repeat(100));
    },
  };
  const response = { status: 200, ok: true, headers: new Headers(type), text: () => Promise.resolve(""), body };
  const d6 = createClient({ credentials, retry: false, fetch: () => response as never, maxResponseBytes: 1000 });
  expect(await errorOf(() => d6.v1.clients.list())).toMatchObject(tooLong(1000));
});
