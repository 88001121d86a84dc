import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";
import { fromAnotherRealm } from "../errors/foreign-values.ts";

const forms: [string, unknown][] = [
  ["a record", { "x-trace": "42", "X-Other": "a b" }],
  ["a Headers", new Headers({ "x-trace": "42", "x-other": "a b" })],
  [
    "a Map",
    new Map([
      ["x-trace", "42"],
      ["X-OTHER", "a b"],
    ]),
  ],
  [
    "pairs",
    [
      ["x-trace", "42"],
      ["x-other", "a b"],
    ],
  ],
  ["an iterable", { [Symbol.iterator]: () => new Headers({ "x-trace": "42", "x-other": "a b" }).entries() }],
  ["a record without a prototype", Object.assign(Object.create(null), { "x-trace": "42", "x-other": "a b" })],
  ["a Map of another realm", fromAnotherRealm('new Map([["x-trace", "42"], ["x-other", "a b"]])')],
  ["a record of another realm", fromAnotherRealm('({ "x-trace": "42", "x-other": "a b" })')],
  ["numbers and what is undefined", { "x-trace": 42, "x-other": "a b", "x-left-out": undefined }],
];

describe.each(doors)("headers through %s", (_name, { list, update }) => {
  test.each(forms)("are sent, given as %s", async (_, headers) => {
    const { d6, requests } = clientAnswering(() => json([]));
    await list(d6, { ...good, options: { headers: headers as never } });
    const [request] = requests;
    expect([request?.headers.get("x-trace"), request?.headers.get("x-other")]).toEqual(["42", "a b"]);
    expect(request?.headers.has("x-left-out")).toBe(false);
  });

  test.each([
    ["a text", "x-trace: 42"],
    ["null", null],
    ["a number", 42],
    ["a function", () => {}],
    ["a list of names", ["x-trace"]],
    ["pairs of three", [["x-trace", "4", "2"]]],
    ["a set", new Set(["x-trace"])],
    ["a list as a value", { "x-trace": ["4", "2"] }],
    ["null as a value", { "x-trace": null }],
    ["a number that is none", { "x-trace": Number.NaN }],
    ["a value with a line break", { "x-trace": "4\r\nx-evil: 2" }],
    ["a value that would be trimmed", { "x-trace": " 42" }],
    ["a value beyond Latin-1", { "x-trace": "→" }],
    ["an empty name", { "": "42" }],
    ["a name with a blank", new Map([["x trace", "42"]])],
  ])("are refused when they are %s", async (_, headers) => {
    const { d6, requests } = clientAnswering(() => json([]));
    const error = await errorOf(() => list(d6, { ...good, options: { headers: headers as never } }));
    expect(error).toMatchObject({ kind: "invalid-request", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test.each([
    "connection",
    "content-length",
    "Expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "TE",
    "trailer",
    "Transfer-Encoding",
    "upgrade",
    "accept",
    "Content-Type",
    "http-x-username",
    "HTTP-X-PASSWORD",
  ])("are refused when one is %s, in any form", async (name) => {
    const { d6, requests } = clientAnswering(() => json({}));
    for (const headers of [{ [name]: "x" }, new Map([[name, "x"]]), [[name, "x"]] as [string, string][]]) {
      const error = await errorOf(() => update(d6, { note_id: 7 }, { headers }));
      expect(error).toMatchObject({ kind: "invalid-request", argument: name, attempts: 0 });
    }
    expect(requests).toEqual([]);
  });
});
