import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@d6-integrate/client";
import { createMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disagreements } from "../src/agreement.ts";
import type { Three } from "../src/agreement.ts";
import { contract } from "../src/contract.ts";
import { createJudge, judge } from "../src/judge.ts";
import { root } from "../src/markdown.ts";

const folder = join(import.meta.dirname, "../.test/bugs");
const clear = () => rmSync(folder, { recursive: true, force: true });
beforeAll(clear);
afterAll(clear);

const three: Three = { judge, createClient, createMock };

/** A package with one text of its sources replaced, loaded from a copy. */
async function withBug<Module>(workspace: string, file: string, right: string, wrong: string): Promise<Module> {
  const copy = join(folder, workspace);
  mkdirSync(copy, { recursive: true });
  for (const part of ["src", "package.json"])
    cpSync(join(root, workspace, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, workspace, "node_modules"), join(copy, "node_modules"));
  const source = readFileSync(join(copy, file), "utf8");
  expect(source, `${file} no longer says ${right}; choose another bug`).toContain(right);
  writeFileSync(join(copy, file), source.replace(right, wrong));
  const { exports } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as { exports: { ".": string } };
  return (await import(join(copy, exports["."]))) as Module;
}

describe("document, client and mock", () => {
  it("agree", async () => {
    expect(await disagreements(three)).toEqual([]);
  });

  it("disagree when the document has a bug: what is told names the field and the type that came", async () => {
    const wrong = structuredClone(contract.document);
    wrong.components!.schemas!["V2Note"]!.properties!["note"] = { type: "integer" };
    const told = await disagreements({ ...three, judge: createJudge(wrong) });
    expect(told).toContain("v2GetNote 200 at /note must be integer");
    expect(told.filter((line) => !/^v2\w+ 20\d at \/.*note must be integer$/.test(line))).toEqual([]);
  });

  it("disagree when the client has a bug: what is told names the header that does not arrive", async () => {
    const buggy = await withBug<Three>(
      "packages/client",
      "src/generated/operations.gen.ts",
      'wireName: "HTTP-X-SCHOOLID"',
      'wireName: "HTTP-X-SCHOOL"',
    );
    const told = await disagreements({ ...three, createClient: buggy.createClient });
    expect(told).toContain("v2GetNote request: HTTP-X-SCHOOLID is missing");
    expect(told).toContain(
      "second opinion: v2GetNote request at /header must have required property 'http-x-schoolid'",
    );
    expect(told.filter((line) => !/SCHOOLID is missing|http-x-schoolid|does not hold/.test(line))).toEqual([]);
  });

  it("disagree when the mock has a bug: what is told names the step, the field and the operation", async () => {
    const buggy = await withBug<Three>("apps/mock", "src/school/notes/note-record.ts", "note: row.text", 'note: ""');
    expect(await disagreements({ ...three, createMock: buggy.createMock })).toEqual([
      "debtor-notes life-of-a-note restore: $response.body#/note == 'Pays in three parts' does not hold, v2UpdateNote answered 200",
    ]);
  });
});
