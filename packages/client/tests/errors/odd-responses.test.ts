import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";

const deep = (text: string): string => `${'{"a":'.repeat(100_000)}${text}${"}".repeat(100_000)}`;
const lists = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

describe.each(doors.slice(0, 2))(
  "a success of another shape is an unexpected response, through %s",
  (_name, { list, update }) => {
    test.each([null, {}, { data: [] }, 0, 7, "", "text", true, false])("%j in place of a list", async (body) => {
      const { d6 } = clientAnswering(() => json(body));
      expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "unexpected-response", status: 200 });
    });

    test.each([null, 0, 7, "text", true, false])("%j in place of a record", async (body) => {
      const { d6 } = clientAnswering(() => json(body));
      const error = await errorOf(() => update(d6, { note_id: 7 }));
      expect(error).toMatchObject({ kind: "unexpected-response", status: 200 });
    });
  },
);

describe.each(doors)("an error with an odd body has the kind of its status, through %s", (_name, { list }) => {
  test.each([
    ["a description 100,000 lists deep", `{"error":"x","error_description":${lists}}`],
    ["a description 100,000 records deep", `{"error":"x","error_description":${deep("1")}}`],
    ["data 100,000 deep", `{"success":false,"message":"x","data":${lists}}`],
    ["100,000 lists", lists],
    ["100,000 records", deep('{"error":"x"}')],
    ["a description that is a record", '{"error":"x","error_description":{"toString":1}}'],
    ["a description that is a list", '{"error":"x","error_description":["a"]}'],
    ["an error that is a record", '{"error":{"toString":1,"valueOf":2}}'],
    ["a message that is a record", '{"success":false,"message":{"toString":null}}'],
    ["a __proto__", '{"error":"x","__proto__":{"message":1}}'],
    ["null", "null"],
    ["a number", "7"],
    ["broken JSON", '{"error":'],
  ])("%s", async (_, text) => {
    const headers = { "content-type": "application/json" };
    for (const [status, kind] of [
      [401, "unauthorized"],
      [500, "server"],
    ] as const) {
      const { d6 } = clientAnswering(() => new Response(text, { status, headers }));
      const error = await errorOf(() => list(d6, good)).catch((thrown: Error) => thrown);
      // What is declared, with a known body, is a value through d6.http.
      if (error.message === "nothing was thrown") continue;
      expect(error).toMatchObject({ kind, status });
      expect(error.message).not.toMatch(/\[object|undefined|RangeError/);
    }
  });
});

test("odd errors are values through safe too", async () => {
  const text = `{"error":"x","error_description":${lists}}`;
  const { d6 } = clientAnswering(() => new Response(text, { status: 401 }));
  expect(await d6.v1.clients.list.safe()).toMatchObject({ ok: false, error: { kind: "unauthorized" } });
});

test.each([null, [], {}, "text", 7, true, { note: 5 }, ["note"], [["note", "x"]], { note: { text: "x" } }])(
  "validation errors that are %j name no fields",
  async (validation_errors) => {
    const { d6 } = clientAnswering(() =>
      json({ success: false, message: "Validation Failed", validation_errors }, 400),
    );
    const error = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 7 }));
    expect(error.kind === "validation" && [error.fields]).toEqual([undefined]);
  },
);

test("fields are told without those that are no texts", async () => {
  const validation_errors = { note: "is wrong", other: { a: 1 }, third: null };
  const { d6 } = clientAnswering(() => json({ success: false, message: "x", validation_errors }, 400));
  const error = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 7 }));
  expect(error.kind === "validation" && error.fields).toEqual({ note: "is wrong" });
});

describe("the media type of a success", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "text/json",
    "application/problem+json",
    "application/json, application/json",
    "application/json;charset=utf-8, application/json",
    "",
  ])("%j is JSON", async (type) => {
    const { d6 } = clientAnswering(() => new Response("[]", { headers: { "content-type": type } }));
    expect(await d6.v1.clients.list()).toEqual([]);
  });

  test.each([
    "text/html",
    "application/json, text/html",
    "text/html, application/json",
    "application/jsonp",
    "text/plain",
  ])("%j is not", async (type) => {
    const { d6 } = clientAnswering(() => new Response("[]", { headers: { "content-type": type } }));
    expect(await errorOf(() => d6.v1.clients.list())).toMatchObject({ kind: "unexpected-response" });
  });
});
