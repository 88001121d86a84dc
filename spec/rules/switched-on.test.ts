import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import plugin from "./plugin.ts";

const spec = join(import.meta.dirname, "..");
const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const folder = mkdtempSync(join(tmpdir(), "d6-spec-"));

/** One slip in the real document for each rule of the house, each in a file of its own. */
const slips: Record<string, [file: string, before: string | RegExp, after: string]> = {
  "closed-requests": ["components/schemas/V1ClientStateChange.yaml", "additionalProperties: false\n", ""],
  described: ["components/schemas/V1TermMark.yaml", /^title: .*\n/, ""],
  "error-shape": ["components/responses/V1Forbidden.yaml", "V1Error", "V2Error"],
  evidence: ["components/parameters/SchoolId.yaml", /^x-evidence: .*$/m, "x-evidence: sure"],
  exampled: ["components/parameters/Cursor.yaml", /^example: .*\n/m, ""],
  "external-docs": ["paths/v1/administration/parents.yaml", "https://apidocs.d6plus.co.za", "https://example.com"],
  "no-identity-numbers": ["components/schemas/IdentityNumber.yaml", "0000000000000", `${"0".repeat(12)}1`],
  "operation-id": ["paths/v1/administration/school.yaml", "v1GetSchoolInfo", "getSchoolInfo"],
  order: ["components/schemas/V2NoteList.yaml", "direction: ascending", "direction: upwards"],
  "plain-text": ["components/responses/V1NotImplemented.yaml", "description: ", "description: (GEN-08) "],
  "response-examples": ["components/responses/V1InternalServerError.yaml", /^ {4}examples:\n.*\n/m, ""],
  "sdk-name": ["paths/v1/administration/staffmembers.yaml", /^ {2}x-sdk-name: .*\n/m, ""],
  sensitive: ["components/schemas/V1LearnerAbsentee.yaml", /^ {4}x-sensitive: .*\n/m, ""],
  "valid-examples": ["examples/v1GetNoteTypes.ok.json", /"id": "1"/, '"id": 1'],
  "wire-format": ["components/schemas/CalendarDate.yaml", "format: date\n", ""],
};

let found: { ruleId: string; location: { source: { ref: string } }[] }[];

beforeAll(async () => {
  for (const part of [
    "components",
    "evidence",
    "examples",
    "paths",
    "rules",
    "openapi.yaml",
    "redocly.yaml",
    "package.json",
  ]) {
    cpSync(join(spec, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(spec, "node_modules"), join(folder, "node_modules"));
  for (const [file, before, after] of Object.values(slips)) {
    const text = readFileSync(join(folder, file), "utf8");
    const spoilt = text.replace(before, after);
    if (spoilt === text) throw new Error(`${file} has nothing like ${before} to spoil.`);
    writeFileSync(join(folder, file), spoilt);
  }
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [cli, "lint", "openapi.yaml", "--format", "json", "--max-problems", "1000"],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
        maxBuffer: 64 * 1024 * 1024,
      },
      (_error, stdout) => resolve(stdout),
    );
  });
  found = JSON.parse(output).problems;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

it("is tried with each rule of the house", () => {
  expect(Object.keys(slips)).toEqual(Object.keys(plugin().rules.oas3));
});

it.each(Object.keys(plugin().rules.oas3))("%s is switched on for the document", (rule) => {
  expect(found.map(({ ruleId }) => ruleId)).toContain(`house/${rule}`);
});
