import * as fc from "fast-check";
import { expect, test } from "vitest";
import { observe } from "../../src/entry/observe.ts";
import type { IncomingResponse, Send } from "../../src/entry/index.ts";
import { clientAnswering, json } from "../client.ts";

const thrower = (name: string) => () => {
  throw new Error(`no ${name}`);
};

/** An object of which everything that is read throws; but a promise may ask whether it is one. */
const hostile = (name: string): object => {
  const no = thrower(name);
  const get = (_: object, key: string | symbol) => (key === "then" ? undefined : no());
  return new Proxy({}, { get, has: no, ownKeys: no, getPrototypeOf: no });
};

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const text = fc.oneof(
  fc.constantFrom(undefined, "", "null", "7", "{", "\u0000", "\uFEFF[]", deep(20_000), `{"__proto__":{"data":[1]}}`),
  fc.json(),
  fc.nat(200_000).map((length) => JSON.stringify([{ note: "x".repeat(length) }])),
  fc.nat(5000).map((count) => JSON.stringify(Array.from({ length: count }, (_, note_id) => ({ note_id })))),
);
/** What is made when it is needed: fast-check looks into the values that it draws. */
type Make = () => unknown;
const make = (...values: Make[]): fc.Arbitrary<Make> => fc.constantFrom(...values);
const record = (fields: Record<string, fc.Arbitrary<Make>>): fc.Arbitrary<Make> =>
  fc
    .record(fields)
    .map((made) => () => Object.fromEntries(Object.entries(made).map(([name, value]) => [name, value()])));
const lazy = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Make> => arbitrary.map((value) => () => value);
const nothing: Make[] = [() => undefined, () => null, () => 7];

const anyResponse = fc.oneof(
  record({
    status: lazy(fc.oneof(fc.integer({ min: -1, max: 700 }), fc.constantFrom(200, NaN, undefined, "200"))),
    headers: make(
      () => new Headers(),
      () => hostile("headers"),
      () => ({}),
      ...nothing,
    ),
    text: lazy(text),
  }),
  make(
    () => hostile("response"),
    // A body that belongs to nobody any more.
    () => Object.defineProperty({ status: 200, headers: new Headers() }, "text", { get: thrower("text") }),
    ...nothing,
  ),
);
const context = fc.oneof(
  record({
    operation: lazy(fc.constantFrom("v1GetNotes", "v2GetNotes", "toString", undefined, 7)),
    arguments: make(
      () => ({}),
      () => ({ limit: 7, reverse_order: true }),
      () => hostile("arguments"),
      ...nothing,
    ),
  }),
  make(() => hostile("context"), ...nothing),
);
const request = fc.oneof(
  record({ body: lazy(text) }),
  make(() => hostile("request"), ...nothing),
);

test("whatever a call is made of, it ends with an observer as it ends without", async () => {
  const observer = observe({ values: ["status"] });
  let observed = 0;
  await fc.assert(
    fc.asyncProperty(request, context, anyResponse, fc.boolean(), async (sent, of, answer, isThrown) => {
      const came = answer();
      const next: Send = () => (isThrown ? Promise.reject(came) : Promise.resolve(came as IncomingResponse));
      const ended = await observer.middleware(sent() as never, next, of() as never).then(
        (what) => ({ how: "gave", what }),
        (what: unknown) => ({ how: "threw", what }),
      );
      expect(ended.how).toBe(isThrown ? "threw" : "gave");
      expect(Object.is(ended.what, came)).toBe(true);
      observed = Object.keys(observer.shapes().operations).length;
    }),
    { numRuns: 400 },
  );
  // It has seen what it could.
  expect(observed).toBe(2);
});

const stream = (end: (controller: ReadableStreamDefaultController<Uint8Array>) => void) => () =>
  new Response(new ReadableStream({ start: end }), { headers: { "content-type": "application/json" } });
const bytes = new TextEncoder().encode('[{"note_id":"7"}]');

const answers: Record<string, () => Response | Promise<Response>> = {
  "a list": () => json([{ note_id: "7" }]),
  "a body in parts": stream((controller) => {
    for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
    controller.close();
  }),
  "a body that breaks off": stream((controller) => {
    controller.enqueue(bytes.subarray(0, 5));
    controller.error(new Error("gone"));
  }),
  "a body that was read already": () => {
    const response = json([]);
    void response.text();
    return response;
  },
  "a body that is locked": () => {
    const response = json([]);
    response.body!.getReader();
    return response;
  },
  "an event stream": () => new Response("data: 7\n\n", { headers: { "content-type": "text/event-stream" } }),
  "a huge body": () => json(Array.from({ length: 30_000 }, (_, index) => ({ note_id: String(index), note: "x" }))),
  "a body that is nested deeply": () => new Response(deep(5000), { headers: { "content-type": "application/json" } }),
  "an error": () => json({ error: "Not found" }, 404),
  "an error of no kind": () => json({ error: "Busy" }, 409),
  nothing: () => Promise.reject(new TypeError("fetch failed")),
  "no response": () => ({}) as Response,
};

test.each(Object.entries(answers))(
  "a call that is answered with %s ends as it would without an observer",
  async (_, answer) => {
    const end = async (middleware: [] | [ReturnType<typeof observe>["middleware"]]) => {
      const { d6 } = clientAnswering(answer, { middleware });
      return d6.v1.debtorNotes.list({ school_login_id: 1000 }).then(
        (data) => [Array.isArray(data), data.length],
        ({ name, message, kind, status }: Record<string, unknown>) => ({ name, message, kind, status }),
      );
    };
    expect(await end([observe().middleware])).toEqual(await end([]));
  },
);
