import { describe, expect, test } from "vitest";
import { createClient, InvalidRequestError, logCalls } from "../src/entry/index.ts";
import type { LogFields, Logger } from "../src/entry/index.ts";
import { normalized } from "../src/entry/normalized.ts";
import { createTestClock } from "../src/entry/testing.ts";
import { everyOperation, v1GetNotes, v2GetNotes, validate } from "../src/entry/validation.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "./client.ts";

const school = { school_login_id: 1000 };

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

describe("errors at their edges", () => {
  test("an error without a cause has none, not one that is undefined", () => {
    expect(Object.hasOwn(new InvalidRequestError("no"), "cause")).toBe(false);
    expect(new InvalidRequestError("no", { cause: "why" }).cause).toBe("why");
  });

  test("a refused argument has the name of its class", async () => {
    const { d6 } = clientAnswering(() => json([]));
    const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: Number.NaN }));
    expect(error.name).toBe("InvalidRequestError");
  });

  test.each([
    [{ error: "Bad Request", error_description: "No such note" }, "(Bad Request: No such note)"],
    [{ error: "Bad Request" }, "(Bad Request)"],
    [{ error: "Bad Request", error_description: { text: "No such note" } }, "(Bad Request)"],
    [{ success: false, message: "The note does not exist" }, "(The note does not exist)"],
  ])("what d6 says in %j is in the message", async (body, told) => {
    const { d6 } = clientAnswering(() => json(body, 400));
    expect((await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 9 }))).message).toContain(told);
  });

  test.each([{ message: 5 }, { error: null, message: ["x"] }, ["message"], "message", null, {}])(
    "a 404 with %j is not the vendor's",
    async (body) => {
      const { d6 } = clientAnswering(() => json(body, 404));
      const { kind } = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 9 }));
      expect(kind).toBe("unexpected-response");
    },
  );
});

test("an answer that does not say its media type is read as JSON", async () => {
  const { d6 } = clientAnswering(() => new Response(new TextEncoder().encode('[{"note_id":"7"}]')));
  expect(await d6.v1.debtorNotes.list(school)).toEqual([{ note_id: "7" }]);
});

describe("normalised values at their edges", () => {
  test.each([null, "text", 7, ["x"]].map((item) => [item]))(
    "where a record is declared, %j stays as it came",
    async (item) => {
      const { d6 } = clientAnswering(() => json([item, { note_id: "7" }]));
      expect(await normalized(d6).v1.debtorNotes.list(school)).toEqual([item, { note_id: 7 }]);
    },
  );

  test("a client of one school has no other school to give, and one of all has", () => {
    const { d6 } = clientAnswering(() => json([]));
    expect("school" in normalized(d6.school(1000))).toBe(false);
    expect("school" in normalized(d6)).toBe(true);
  });
});

describe("validation at its edges", () => {
  test("a day is nothing but a day", () => {
    const since = (text: string) => v2GetNotes.request({ school_id: 1000, cursor: text }).length;
    expect(since("anything")).toBe(0);
    const [absentees] = everyOperation.filter(({ operation }) => operation.id === "v1GetLearnerAbsentees");
    const from = (from_date: string) => absentees!.request({ ...school, from_date }).map(({ keyword }) => keyword);
    expect(from("2024-04-16")).toEqual([]);
    expect(from("2024-04-16T00:00:00.000Z")).toEqual(["format"]);
    expect(from("+002024-04-16")).toEqual(["format"]);
  });

  test("a status without a declared body is a problem of the whole answer, told with those that have one", () => {
    expect(v1GetNotes.response(204, undefined)).toEqual([
      {
        pointer: "",
        keyword: "status",
        expected: expect.stringMatching(/^must be 200, .* with a body$/) as string,
      },
    ]);
  });

  test("a problem of the whole answer is told as one of the value", async () => {
    const { d6 } = clientAnswering(() => json({}), { middleware: [validate({ operations: everyOperation })] });
    const { message } = await errorOf(() => d6.v1.debtorNotes.list(school));
    expect(message).toContain("the value must be of type array");
  });
});
