import { array, constant, constantFrom, integer, json, oneof, option, string, tuple } from "fast-check";
import type { Arbitrary } from "fast-check";
import { contract } from "../../src/contract/contract.ts";
import type { Operation } from "../../src/contract/contract.ts";

/** Bytes to send over a connection, and what they are. */
export interface Attack {
  kind: string;
  bytes: Buffer;
  /** Whether the sender hangs up its side after the bytes, so that nothing more can come. */
  isCutOff: boolean;
}

const { operations, document } = contract;

/** Values that break what is careless about numbers, lengths, encodings or text. */
const strange: Arbitrary<string> = oneof(
  constantFrom("", " ", "0", "-1", "1e309", "NaN", "null", "true", "[]", "{}", "0x10", "９", "١٢", "1.0", "+5"),
  constantFrom("9007199254740993", "99999999999999999999", "2024-02-30", "0000-00-00", "'; drop table notes; --", "%"),
  constantFrom("../../etc/passwd", "\u0000", "\u202e", "😀", "ﷺ", "a".repeat(3000), "__proto__", "constructor", ","),
  string({ unit: "binary", maxLength: 40 }),
  integer().map(String),
);

const likely = constantFrom(
  "1000",
  "1201",
  "1202",
  "7",
  "6",
  "90",
  "2024",
  "2024-04-16",
  "true",
  "1",
  "Yes",
  "current",
);

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The path and query of an operation, filled in by a source of values. */
const target = (operation: Operation, value: Arbitrary<string>): Arbitrary<string> =>
  array(option(value, { freq: 2 }), {
    minLength: operation.parameters.length,
    maxLength: operation.parameters.length,
  }).map((values) => {
    const texts = operation.parameters.map((parameter, index) => ({ ...parameter, text: values[index] ?? null }));
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      encoded(texts.find((parameter) => parameter.name === name)?.text ?? "1000"),
    );
    const query = texts.filter(({ in: place, text }) => place === "query" && text !== null);
    return `${path}?${query.map(({ name, text }) => `${name}=${encoded(text!)}`).join("&")}`;
  });

const examples = (operation: Operation): unknown[] => {
  const media = document.paths[operation.path]?.[operation.method as "patch"]?.requestBody?.content["application/json"];
  return Object.values(media?.examples ?? {}).map(({ value }) => value);
};

/** Bodies: those of the examples, those with a part replaced, any JSON, and what is no JSON. */
function body(operation: Operation): Arbitrary<string> {
  const valid = constantFrom(...examples(operation), {});
  const mutated = tuple(valid, oneof(strange, json().map(parse), integer()), integer({ min: 0 })).map(
    ([from, value, at]) => {
      const fields = Object.keys(from as object);
      return { ...(from as object), [fields[at % (fields.length + 1)] ?? "surprise"]: value };
    },
  );
  return oneof(
    { weight: 3, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 3, arbitrary: mutated.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: json() },
    {
      weight: 2,
      arbitrary: constantFrom(
        '{"note_id"',
        "[".repeat(20_000),
        '{"a":'.repeat(5000),
        "\uFEFF{}",
        '{"note_id":1e400}',
        '{"__proto__":{"note_id":7}}',
        `{"note":"${"x".repeat(50_000)}"}`,
        `[${"0,".repeat(20_000)}0]`,
        "note_id=7",
        '{"note_id":7}{"note_id":7}',
        '"\\ud800"',
      ),
    },
    { weight: 1, arbitrary: strange },
  );
}

function parse(text: string): unknown {
  return JSON.parse(text) as unknown;
}

const credentials = "HTTP-X-USERNAME: demo\r\nHTTP-X-PASSWORD: demo\r\n";

/** Header lines, most of them harmless. */
const headerLines: Arbitrary<string> = oneof(
  { weight: 12, arbitrary: constant(`${credentials}HTTP-X-SCHOOLID: 1000\r\n`) },
  {
    weight: 8,
    arbitrary: constantFrom(
      "",
      "HTTP-X-USERNAME: demo\r\n",
      `${credentials}HTTP-X-SCHOOLID: none\r\n`,
      `${credentials}HTTP-X-SCHOOLID: 1000\r\nHTTP-X-SCHOOLID: 1201\r\n`,
      `${credentials}X-Mock-Session: fuzz\r\nOrigin: null\r\n`,
      `${credentials}Accept: foo\r\nAccept-Encoding: gzip;q=x\r\n`,
      `${credentials}Content-Type: foo\r\n`,
      `${credentials}Content-Type: application/x-www-form-urlencoded; charset=nonsense\r\n`,
      `${credentials}Expect: 100-continue\r\n`,
      `${credentials}Upgrade: websocket\r\nConnection: upgrade\r\n`,
      `${credentials}Prefer: code=429\r\n`,
      `${credentials}Prefer: code=404, example=nobody\r\n`,
      `${credentials}Prefer: code=abc\r\n`,
      `${credentials}Prefer: dynamic=true\r\nHTTP-X-SCHOOLID: 1000\r\n`,
      `${credentials}Prefer: ${"=,;".repeat(300)}\r\n`,
      `${credentials}${Array.from({ length: 300 }, (_, index) => `X-${index}: ${index}\r\n`).join("")}`,
      `${credentials}X-Long: ${"x".repeat(30_000)}\r\n`,
      `${credentials}X-Odd: \u00ff\u0001\r\n`,
      `${credentials}X Bad Name: 1\r\n`,
      `${credentials} folded: 1\r\n`,
      "HTTP-X-USERNAME: \u00e9\r\nHTTP-X-PASSWORD: \u00fc\r\n",
    ),
  },
);

const method = constantFrom("GET", "GET", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "PUT", "TRACE", "BREW", "get");

const strangePath = oneof(
  constantFrom(
    "/%",
    "/v1/%E0%A4%A",
    "/v1/settings/clients/%00",
    "/v1//",
    "//v1/settings/clients",
    "/api",
    "/api/",
    "*",
  ),
  constantFrom("/v1/settings/clients/../clients", "/__mock/../v1", "/__mock/nothing", "/v9/x", "/v1/settings/clients/"),
  constantFrom(`/v1/${"x".repeat(8000)}`, `/v1/${"a/".repeat(3000)}`, `/v1/settings/clients?${"a=1&".repeat(2000)}`),
  constantFrom(
    "/v1/settings/clients?__code=404&__example=%FF",
    "/v1/settings/clients?__dynamic=true",
    "/?#",
    "http://[/",
  ),
  strange.map((text) => `/v1/${encoded(text)}`),
);

const message = (verb: string, path: string, headers: string, text?: string): string => {
  const length = text === undefined ? "" : `Content-Length: ${Buffer.byteLength(text)}\r\n`;
  return `${verb} ${path} HTTP/1.1\r\nHost: fuzz.test\r\n${headers}${length}Connection: close\r\n\r\n${text ?? ""}`;
};

const attack =
  (kind: string, isCutOff = false) =>
  (text: string): Attack => ({
    kind,
    bytes: Buffer.from(text.toWellFormed()),
    isCutOff,
  });

const operation = constantFrom(...operations);
const wellFormed = `${credentials}HTTP-X-SCHOOLID: 1000\r\n`;
const withBody = ({ method: verb }: Operation): boolean => verb === "post" || verb === "patch";

const valid = operation.chain((of) =>
  tuple(target(of, likely), constantFrom(...examples(of), undefined)).map(([path, from]) =>
    message(of.method.toUpperCase(), path, wellFormed, withBody(of) ? JSON.stringify(from ?? {}) : undefined),
  ),
);

const mutated = operation.chain((of) =>
  tuple(target(of, oneof(likely, strange)), headerLines, body(of)).map(([path, headers, text]) =>
    message(of.method.toUpperCase(), path, headers, withBody(of) ? text : undefined),
  ),
);

const confused = operation.chain((of) =>
  tuple(method, oneof(target(of, likely), strangePath), headerLines, option(body(of))).map(
    ([verb, path, headers, text]) => message(verb, path, headers, text ?? undefined),
  ),
);

/** What breaks HTTP itself: lengths that lie, chunks that do not end, requests without an end. */
const broken = operation.chain((of) =>
  tuple(target(of, likely), body(of)).chain(([path, text]) => {
    const start = `${of.method.toUpperCase()} ${path} HTTP/1.1\r\nHost: fuzz.test\r\n${wellFormed}`;
    return constantFrom(
      `${start}Content-Length: 99999\r\n\r\n${text}`,
      `${start}Content-Length: -1\r\n\r\n${text}`,
      `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n${text}`,
      `${start}Transfer-Encoding: chunked\r\n\r\nffffffff\r\n${text.slice(0, 100)}`,
      `${start}Transfer-Encoding: gzip\r\n\r\n${text}`,
      `${start}Transfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`,
      start.slice(0, 40),
      start,
      "\r\n\r\n\r\n",
      "GET\r\n\r\n",
      "\u0016\u0003\u0001\u0002\u0000\u0001",
      "GET / HTTP/9.9\r\n\r\n",
    );
  }),
);

/** After an upgrade, nothing of what follows is read, and the connection idles. */
const stays = (text: string): boolean => !text.includes("Upgrade:");

const pipelined = array(oneof(valid, mutated, confused).filter(stays), { minLength: 2, maxLength: 6 }).map((messages) =>
  messages
    .map((text, index) => (index < messages.length - 1 ? text.replace("Connection: close\r\n", "") : text))
    .join(""),
);

/** Anything that somebody might send. */
export const anyAttack: Arbitrary<Attack> = oneof(
  { weight: 6, arbitrary: valid.map(attack("valid")) },
  { weight: 8, arbitrary: mutated.map(attack("mutated")) },
  { weight: 4, arbitrary: confused.map(attack("confused")) },
  { weight: 2, arbitrary: broken.map(attack("broken", true)) },
  { weight: 1, arbitrary: pipelined.map(attack("pipelined")) },
  { weight: 1, arbitrary: mutated.map((text) => attack("half closed", true)(text)) },
);
