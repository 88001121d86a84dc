import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient, logCalls, redact } from "../../src/entry/index.ts";
import type { LogFields, Logger } from "../../src/entry/index.ts";
import { sensitiveFields } from "../../src/generated/sensitive.gen.ts";
import { createTestClock } from "../../src/entry/testing.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";

type Line = { level: string; message: string } & LogFields;

function recording(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const at = (level: string) => (message: string, fields: LogFields) => void lines.push({ level, message, ...fields });
  return { logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") }, lines };
}

const update = { school_login_id: 1000, body: { note_id: 7, note: "Thandi phoned" } };
const route = "PATCH /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";

test("every try is logged with its operation, route template, status, number and time", async () => {
  const { logger, lines } = recording();
  const faults = [json({ error: "x" }, 429, { "retry-after": "0" }), json({ note_id: "7" })];
  const { d6 } = clientAnswering(() => faults.shift() ?? json([]), { retry: {}, middleware: [logCalls(logger)] });
  await d6.v1.debtorNotes.update(update);
  const common = {
    operation: "v1UpdateNote",
    route,
    count: undefined,
    kind: undefined,
    ms: expect.any(Number) as number,
  };
  expect(lines).toEqual([
    { level: "warn", message: "d6 answered 429", status: 429, attempt: 1, ...common },
    { level: "info", message: "d6 answered 200", status: 200, attempt: 2, ...common },
  ]);
});

test.each([
  [() => json([]), "debug", 200, undefined],
  [() => json({ error: "x" }, 404), "warn", 404, undefined],
  [() => json({ error: "x" }, 503), "error", 503, undefined],
  [() => Promise.reject(new TypeError("fetch failed")), "error", undefined, "connection"],
])("the level follows the outcome: %o", async (answer, level, status, kind) => {
  const { logger, lines } = recording();
  const { d6 } = clientAnswering(answer, { middleware: [logCalls(logger)] });
  await d6.v1.clients.list.safe();
  expect(lines).toMatchObject([{ level, status, kind, attempt: 1 }]);
});

test("the rows of a list are counted, in both versions", async () => {
  const { logger, lines } = recording();
  const answers = [json([{}, {}, {}]), json({ data: [{}, {}], meta: {} }), json({ note_id: "7" }), new Response("[1,")];
  const { d6 } = clientAnswering(() => answers.shift()!, { middleware: [logCalls(logger)] });
  await d6.v1.clients.list();
  await d6.v2.clientIntegrations.list();
  await d6.v1.debtorNotes.update(update);
  await errorOf(() => d6.v1.clients.list());
  expect(lines.map(({ count }) => count)).toEqual([3, 2, undefined, undefined]);
});

test("a try whose time is up is logged as such, and not as a lost connection", async () => {
  const { logger, lines } = recording();
  const never = ({ signal }: Request): Promise<Response> =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { d6 } = clientAnswering(never, { timeoutMs: 20, middleware: [logCalls(logger)] });
  await errorOf(() => d6.v1.clients.list());
  expect(lines).toMatchObject([{ level: "error", kind: "timeout", attempt: 1 }]);
});

test("what is below the level is not logged", async () => {
  const { logger, lines } = recording();
  const answers = [json([]), json({ note_id: "7" }), json({ error: "Not Found" }, 404), json({ error: "x" }, 500)];
  const { d6 } = clientAnswering(() => answers.shift()!, { middleware: [logCalls(logger, { level: "warn" })] });
  await d6.v1.clients.list();
  await d6.v1.debtorNotes.update(update);
  await d6.v1.clients.list();
  await errorOf(() => d6.v1.clients.list());
  expect(lines.map(({ level }) => level)).toEqual(["warn", "error"]);
});

test("no body, no value of a path or a query and no credential is in any line, whatever they are", async () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9]{12,20}$/);
  await fc.assert(
    fc.asyncProperty(
      word,
      word,
      fc.integer({ min: 10_000_000 }),
      fc.integer({ min: 10_000_000 }),
      async (sent, said, school, id) => {
        const { logger, lines } = recording();
        const { d6 } = clientAnswering(
          () => json({ error: "Bad Request", error_description: said, [said]: said }, 400),
          {
            middleware: [logCalls(logger)],
          },
        );
        await errorOf(() => d6.v1.debtorNotes.update({ school_login_id: school, body: { note_id: id, note: sent } }));
        await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: school, note_id: id }));
        const text = JSON.stringify(lines);
        for (const secret of [sent, said, String(school), String(id), ...Object.values(credentials)]) {
          expect(text).not.toContain(secret);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("redact hides every field that the contract marks as personal, at any depth, whatever it holds", () => {
  const record = fc.dictionary(fc.constantFrom(...sensitiveFields, "note_id", "data"), fc.jsonValue());
  const namesIn = (value: unknown): [string, unknown][] =>
    value !== null && typeof value === "object"
      ? Object.entries(value).flatMap(([name, inner]) => [[name, inner] as [string, unknown], ...namesIn(inner)])
      : [];
  fc.assert(
    fc.property(fc.array(record), (rows) => {
      const before = JSON.stringify(rows);
      const shown = namesIn(redact({ data: rows })).filter(([name]) => sensitiveFields.some((one) => one === name));
      for (const [, value] of shown) expect(value).toBe("[redacted]");
      expect(JSON.stringify(rows)).toBe(before);
    }),
  );
  expect(sensitiveFields.length).toBeGreaterThan(3);
});

test("redact hides the headers that carry credentials, and survives what holds itself", () => {
  const headers = new Headers({ "HTTP-X-USERNAME": "u", "HTTP-X-PASSWORD": "p", accept: "x" });
  const loop: Record<string, unknown> = { headers, note_id: 7 };
  loop["self"] = loop;
  expect(redact(loop)).toEqual({
    headers: { "http-x-username": "[redacted]", "http-x-password": "[redacted]", accept: "x" },
    note_id: 7,
    self: "[circular]",
  });
});

describe("logCalls at its edges", () => {
  const levelsFor = async (status: number): Promise<string[]> => {
    const levels: string[] = [];
    const at = (level: string) => () => void levels.push(level);
    const logger: Logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
    const { d6 } = clientAnswering(() => json({ error: "x" }, status), { middleware: [logCalls(logger)] });
    await d6.v1.clients.list.safe();
    return levels;
  };

  test.each([
    [299, "debug"],
    [300, "warn"],
    [499, "warn"],
    [500, "error"],
  ])("an answer %i is told as %s", async (status, level) => {
    expect(await levelsFor(status)).toEqual([level]);
  });

  test("the time is what passed during the try, and no answer is told in words", async () => {
    const clock = createTestClock();
    const lines: [string, LogFields][] = [];
    const quiet = () => {};
    const error = (message: string, fields: LogFields) => void lines.push([message, fields]);
    const logger = { debug: quiet, info: quiet, warn: quiet, error };
    const d6 = createClient({
      credentials,
      baseUrl,
      clock,
      retry: false,
      middleware: [logCalls(logger, { clock })],
      fetch: (_url, init) =>
        new Promise((_, reject) => {
          init.signal?.addEventListener("abort", () => reject(new Error("The request was given up")));
        }),
      timeoutMs: 250,
    });
    for (const _call of ["first", "second"]) await clock.run(errorOf(() => d6.v1.clients.list()));
    const line = ["d6 did not answer", { ms: 250, status: undefined }];
    expect(lines).toMatchObject([line, line]);
  });
});
