import { describe, expect, it } from "vitest";

import { type Edits, type Json, libraryWith, verdictOf } from "../library.ts";

const get: Json = { get: { responses: { "200": { description: "Done" } } } };

/** A document with these servers and paths and nothing else. */
const served = (servers: Json | undefined, paths: Json): Json => libraryWith({ "/servers": servers, "/paths": paths });
const at = (...urls: string[]): Json => urls.map((url) => ({ url }));
const variable: Json = { host: { default: "a" } };

describe("the same addresses", () => {
  const SAME: [subject: string, one: Json, other: Json][] = [
    [
      "a server with a slash at its end",
      served(at("https://e.org/v1"), { "/x": get }),
      served(at("https://e.org/v1/"), { "/x": get }),
    ],
    [
      "the first word in the server, or in the path",
      served(at("https://e.org/v1"), { "/x": get }),
      served(at("https://e.org"), { "/v1/x": get }),
    ],
    [
      "the same of two servers",
      served(at("https://e.org/v1", "https://t.org/v1"), { "/x": get }),
      served(at("https://e.org", "https://t.org"), { "/v1/x": get }),
    ],
    ["the same without a host", served(at("/v1"), { "/x": get }), served(at("/"), { "/v1/x": get })],
    ["no server, or the top of the host", served(undefined, { "/x": get }), served(at("/"), { "/x": get })],
    [
      "a server of the path",
      served(at("https://e.org"), { "/v1/x": get }),
      served(at("https://e.org"), { "/x": { servers: at("https://e.org/v1"), ...(get as object) } }),
    ],
    [
      "a server with a variable",
      served([{ url: "https://{host}.e.org/v1", variables: variable }], { "/x": get }),
      served([{ url: "https://{host}.e.org", variables: variable }], { "/v1/x": get }),
    ],
    ["a space, and the same percent-encoded", served(at("/"), { "/a b": get }), served(at("/"), { "/a%20b": get })],
    [
      "a letter, and the same percent-encoded",
      served(at("/"), { "/café": get }),
      served(at("/"), { "/caf%c3%A9": get }),
    ],
    [
      "digits of percent-encoding in another case",
      served(at("/"), { "/a%2fb": get }),
      served(at("/"), { "/a%2Fb": get }),
    ],
  ];

  it.each(SAME)("%s are no change, to and fro", (_subject, one, other) => {
    expect(verdictOf(one, other).found).toEqual([]);
    expect(verdictOf(other, one).found).toEqual([]);
  });
});

describe("other addresses", () => {
  const OTHER: [subject: string, one: string, other: string][] = [
    ["a percent-encoded slash is no slash", "/a%2Fb", "/a/b"],
    ["a percent-encoded question mark begins no query", "/a%3Fb", "/a?b"],
    ["percent-encoded braces are no variable", "/%7Ba%7D", "/{a}"],
    ["a percent-encoded percent sign encodes nothing", "/a%2520", "/a%20"],
    ["case counts in paths", "/a", "/A"],
    ["so does a slash at the end", "/a", "/a/"],
  ];

  it.each(OTHER)("%s", (_subject, one, other) => {
    const edits = (path: string): Edits => ({ "/paths": { [path]: get } });
    expect(verdictOf(libraryWith(edits(one)), libraryWith(edits(other)))).toMatchObject({ verdict: "breaking" });
    expect(verdictOf(libraryWith(edits(other)), libraryWith(edits(one)))).toMatchObject({ verdict: "breaking" });
  });
});
