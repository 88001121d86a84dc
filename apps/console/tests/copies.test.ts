import { execFileSync } from "node:child_process";
import { assert, asyncProperty, constantFrom, oneof, property, string } from "fast-check";
import { expect, it } from "vitest";
import { asCurl, asWindowsCurl } from "../src/calls/as-curl.ts";
import { asFetch } from "../src/calls/as-fetch.ts";
import { argumentsAtPrompt } from "./windows-prompt.ts";

const origin = "http://127.0.0.1:4010";
const texts = oneof(
  string({ minLength: 1 }),
  constantFrom(
    `it's`,
    `"`,
    "$HOME",
    "`id`",
    "!",
    "a\nb",
    "\\",
    "'\\''",
    "%PATH%",
    "&|<>",
    'a\\"b\\',
    "-d",
    "a\tb",
    "é",
    "\u{1F600}",
  ),
).filter((text) => !text.includes("\0"));

it("quotes a call for a shell so that curl gets what was sent, whatever is in it", () => {
  assert(
    property(texts, texts, (body, value) => {
      const header = value.replaceAll(/[\r\n]/g, " ");
      const call = { method: "PATCH", target: "/api/v1/a?b=c&d=e", headers: { "x-own": header }, body };
      // A function in the place of curl writes down its arguments.
      const script = `curl() { for argument do printf '%s\\0' "$argument"; done; }\n${asCurl(call, origin)}`;
      const env = { PATH: process.env["PATH"], D6_USERNAME: "from the environment", D6_PASSWORD: "$secret" };
      const given = execFileSync("sh", ["-c", script], { env, encoding: "utf8" }).split("\0").slice(0, -1);
      expect(given).toEqual(argumentsOf("from the environment", "$secret", header, body));
    }),
    { numRuns: 60 },
  );
});

it("quotes a call for the prompt of Windows by the documented rules of cmd and of the runtime", () => {
  assert(
    property(texts, texts, (body, value) => {
      const header = value.replaceAll(/[\r\n]/g, " ");
      const call = { method: "PATCH", target: "/api/v1/a?b=c&d=e", headers: { "x-own": header }, body };
      const variables = { D6_USERNAME: "from the environment", D6_PASSWORD: "$secret", PATH: "found" };
      const [program, ...given] = argumentsAtPrompt(asWindowsCurl(call, origin), variables);
      expect(program).toBe("curl");
      // The prompt has one end of a line.
      const oneLineEnd = body.replaceAll(/\r\n|\r/g, "\n");
      expect(given).toEqual(argumentsOf("from the environment", "$secret", header, oneLineEnd));
    }),
    { numRuns: 1000 },
  );
});

const argumentsOf = (username: string, password: string, header: string, body: string): string[] => [
  `${origin}/api/v1/a?b=c&d=e`,
  "-X",
  "PATCH",
  "-H",
  `HTTP-X-USERNAME: ${username}`,
  "-H",
  `HTTP-X-PASSWORD: ${password}`,
  "-H",
  `x-own: ${header}`,
  "--data-raw",
  body,
];

it("writes a call with fetch so that the code sends what was sent, whatever is in it", async () => {
  await assert(
    asyncProperty(texts, texts, async (body, value) => {
      const code = asFetch({ method: "POST", target: "/api/v1/a", headers: { "x-own": value }, body }, origin);
      const sent: unknown[] = [];
      const fetched = (...given: unknown[]) => {
        sent.push(...given);
        return Promise.resolve({ status: 200, json: () => Promise.resolve({}) });
      };
      // oxlint-disable-next-line typescript/no-implied-eval -- what is copied is code
      const run = new Function("fetch", "process", "console", `return (async () => { ${code} })()`);
      await run(fetched, { env: { D6_USERNAME: "name", D6_PASSWORD: "word" } }, { log: () => undefined });
      expect(sent).toEqual([
        `${origin}/api/v1/a`,
        { method: "POST", headers: { "HTTP-X-USERNAME": "name", "HTTP-X-PASSWORD": "word", "x-own": value }, body },
      ]);
    }),
  );
});
