import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Shapes } from "@d6-integrate/client/observe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDifferences, judgeStatements, reportOf } from "../src/index.ts";
import { runCommand } from "../src/command/command.ts";
import { observeSecondServer } from "./second-server.ts";

const root = realpathSync(join(import.meta.dirname, "../../.."));
const copy = mkdtempSync(join(tmpdir(), "d6-observe-"));
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
let shapes: Shapes;

beforeAll(async () => {
  shapes = await observeSecondServer();
  for (const part of ["spec", "packages/client", "packages/codegen", "docs"]) {
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/node_modules|client.dist|\/\.test/.test(path.slice(root.length)),
    });
  }
  for (const file of ["tsconfig.json", ".oxfmtrc.json", "package.json"]) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  symlinkSync(join(root, "spec/node_modules"), join(copy, "spec/node_modules"));
  symlinkSync(join(root, "packages/client/node_modules"), join(copy, "packages/client/node_modules"));
  // The generator reads the contract of the copy.
  const modules = join(copy, "packages/codegen/node_modules");
  mkdirSync(join(modules, "@d6-integrate"), { recursive: true });
  for (const name of ["ajv", "openapi-typescript", "oxfmt", "typescript"])
    symlinkSync(join(root, "packages/codegen/node_modules", name), join(modules, name));
  symlinkSync(join(copy, "spec"), join(modules, "@d6-integrate/spec"));
});

afterAll(() => rmSync(copy, { recursive: true }));

test("each difference is found and named", () => {
  const found = findDifferences(shapes).map(({ kind, operation, status, field }) =>
    [kind, operation, status, field].join(" "),
  );
  expect(found.toSorted()).toEqual([
    "format v1GetNotes 200 [].date",
    "missing field v1GetNotes 200 [].note_id",
    "order v2GetNotes 200 ",
    "status v2GetSchools 409 ",
    "type v2GetNotes 200 data[].note_id",
    "unknown field v2GetNotes 200 data[].communication_type_name",
  ]);
  const report = reportOf(shapes);
  for (const line of found) expect(report).toContain(line.split(" ").at(-1));
});

test("a server that does as the contract says gives no difference", async () => {
  expect(findDifferences(await observeSecondServer(false))).toEqual([]);
});

test("each statement of the evidence has a verdict", () => {
  const statements = judgeStatements(shapes, findDifferences(shapes));
  const of = (verdict: string) => statements.filter((one) => one.verdict === verdict).map(({ label }) => label);
  expect(statements.length).toBeGreaterThan(200);
  // The notes of v2 came otherwise than FIN2-01 says.
  expect(of("contradicted")).toContain("FIN2-01");
  for (const verdict of ["confirmed", "seen", "not seen"]) expect(of(verdict).length, verdict).toBeGreaterThan(3);
  // An operation that was not called was not seen.
  expect(of("not seen")).toContain("CUR-04");
});

test("with the patch, spec and client agree with the server, and the review tells what changed", () => {
  const file = join(copy, "shapes.json");
  writeFileSync(file, JSON.stringify(shapes));
  const patch = join(copy, "observed.patch");
  expect(runCommand(["report", file, "--spec", join(copy, "spec"), "--patch", patch])).toBe(reportOf(shapes));
  cpSync(join(copy, "spec/dist/openapi.json"), join(copy, "before.json"));
  execFileSync("git", ["apply", "observed.patch"], { cwd: copy });
  node("spec/generate.ts");
  const lint = spawnSync(
    process.execPath,
    [join(root, "spec/node_modules/@redocly/cli/bin/cli.js"), "lint", "openapi.yaml"],
    {
      cwd: join(copy, "spec"),
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  expect(lint.status, lint.stdout + lint.stderr).toBe(0);
  node("packages/codegen/src/main.ts");
  node(join(root, "node_modules/typescript/bin/tsc"), "-p", "packages/client");
  const types = readFileSync(join(copy, "packages/client/src/generated/schema.gen.ts"), "utf8");
  expect(types).toContain("communication_type_name?:");
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, "packages/spec-review/src/main.ts"), "before.json", "spec/dist/openapi.json", "--format", "text"],
    {
      cwd: copy,
      encoding: "utf8",
    },
  );
  for (const told of ["note_id", "communication_type_name", "409"]) expect(stdout).toContain(told);
}, 180_000);
