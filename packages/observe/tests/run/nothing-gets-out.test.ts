import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fetch } from "@d6-integrate/client";
import { readShapes } from "@d6-integrate/client/observe";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "../../src/command/command.ts";
import { run } from "../../src/run/run.ts";
import { leaks, names, secret } from "./secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "d6-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { D6_USERNAME: "user-botha", D6_PASSWORD: "pass-botha-0815" };
const school = 7_654_321;

const value = fc.oneof(secret, secret.map(Number), fc.constantFrom(null, "", true, 7, "7"));
const ids = fc.constantFrom("id", "note_id", "learner_id", "promise_to_pay_id", "accountable_person_id", "school_id");
const row = fc.dictionary(fc.oneof(ids, secret), fc.oneof(value, fc.array(value), fc.dictionary(secret, value)));
const body = fc.oneof(
  fc.array(row, { maxLength: 3 }),
  fc.record({
    data: fc.array(row, { maxLength: 3 }),
    meta: fc.dictionary(fc.constantFrom("limit", "next_cursor"), value),
  }),
  fc.record({ error: secret, error_description: secret }),
  fc.record({ success: fc.boolean(), message: secret, validation_errors: fc.dictionary(secret, secret) }),
  value,
);
const text = fc.oneof(
  body.map((each) => JSON.stringify(each)),
  secret,
  fc.constant(""),
);
const thrown = secret.map((said) => Object.assign(new TypeError(said, { cause: said }), { code: said, name: said }));
const answer = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      text,
      status: fc.constantFrom(200, 200, 200, 302, 400, 403, 404, 409, 429, 500),
      type: fc.constantFrom("application/json", "text/html", "text/event-stream"),
      said: secret,
    }),
  },
  { weight: 1, arbitrary: thrown },
);

/** A server that answers whatever comes, by turns; its first answer lets the run begin. */
function answering(answers: readonly (Error | { text: string; status: number; type: string; said: string })[]): Fetch {
  let count = 0;
  return async () => {
    const next = answers[count++ % answers.length]!;
    if (next instanceof Error) throw next;
    const headers = { "content-type": next.type, "x-said": encodeURIComponent(next.said), "retry-after": "0" };
    return new Response(next.text, { status: next.status, headers });
  };
}

test("nothing of an API gets out by what is printed, thrown or written, whatever it answers", async () => {
  let written = 0;
  let stopped = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 12 }), async (answers) => {
      const out = join(folder, `${written + stopped}.json`);
      const lines: string[] = [];
      const terminal = { write: (line: string) => void lines.push(line) };
      const options = {
        school,
        out,
        yes: true,
        perSecond: 100_000,
        values: ["status"],
        baseUrl: "http://127.0.0.1/api",
      };
      const error = await run(options, { terminal, env, fetch: answering(answers) }).then(
        () => undefined,
        (failure: Error) => failure,
      );
      const file = existsSync(out) ? readFileSync(out, "utf8") : "";
      if (error) stopped++;
      else written++;
      expect(error === undefined).toBe(file !== "");
      if (file) readShapes(file);
      // Where it failed is told by the stack, which a program prints that does not catch it.
      const told = [
        ...lines,
        file,
        error?.message ?? "",
        error?.stack?.replaceAll(/^ +at .*$/gm, "") ?? "",
        JSON.stringify(error?.cause ?? ""),
      ];
      expect(leaks(told.join("\n"), ["botha", "0815", String(school)])).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(written).toBeGreaterThan(20);
  expect(stopped).toBeGreaterThan(2);
}, 120_000);

test("nothing of an argument gets out, whatever it is", async () => {
  const lines: string[] = [];
  const terminal = { write: (line: string) => void lines.push(line) };
  const argument = fc.oneof(
    secret,
    secret.map((each) => `--${each}`),
    fc
      .tuple(fc.constantFrom("--password", "--username", "--school", "--per-second", "--base-url", "--value"), secret)
      .map(([flag, each]) => `${flag}=${each}`),
    fc.constantFrom("--password", "--yes", "--school", "--", "1000"),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("run", "report", "ruun"),
      fc.array(argument, { maxLength: 5 }),
      async (verb, rest) => {
        const failing: Fetch = () => Promise.reject(new Error("nothing is to be sent"));
        const error: unknown = await runCommand([verb === "ruun" ? names[0]! : verb, ...rest], {
          terminal,
          env,
          fetch: failing,
        }).then(
          () => undefined,
          (failure: unknown) => failure,
        );
        if (error) refused++;
        // The name of a file that is not there is what the user has to read.
        if (verb === "report" && (error as { code?: string } | undefined)?.code === "ENOENT") return;
        expect(
          leaks([...lines.splice(0), String((error as Error | undefined)?.message)].join("\n"), ["botha"]),
        ).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(250);
});
