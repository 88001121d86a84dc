import { mkdirSync, rmSync } from "node:fs";
import { credentials, startMock } from "@d6-integrate/mock";
import type { RunningMock } from "@d6-integrate/mock";
import { document } from "@d6-integrate/spec";
import { readContract } from "@d6-integrate/spec/reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller, Calls } from "./programs/calls.ts";
import { file, run, textOf, tools } from "./tools.ts";

const { operations } = readContract(document);

beforeAll(() => {
  rmSync(`${import.meta.dirname}/generated`, { recursive: true, force: true });
  mkdirSync(`${import.meta.dirname}/generated`);
});

describe("the contract is read by", () => {
  it.each(tools)("$name", { timeout: 300_000 }, async ({ command, args, makes, names, says = /^/ }) => {
    expect(await run(command, args)).toMatch(says);
    if (makes === undefined) return;
    const text = textOf(makes).toLowerCase();
    const expected = operations
      .filter(({ node }) => names !== "id, but no deprecated operation" || !node["deprecated"])
      .map(({ id, node }) => (names === "summary" ? String(node["summary"]) : id));
    expect(new Set(expected).size).toBeGreaterThan(60);
    expect(expected.filter((name) => !text.includes(name.toLowerCase()))).toEqual([]);
  });

  it("swagger-parser and @scalar/openapi-parser, with all operations", { timeout: 60_000 }, async () => {
    const { length } = operations;
    const printed = await run(process.execPath, ["programs/parse.ts", file]);
    expect(JSON.parse(printed)).toEqual({ "swagger-parser": length, "@scalar/openapi-parser": length });
  });
});

describe("what they generate compiles under strict", () => {
  it.each(["tsconfig.json", "tsconfig.zod3.json"])("with programs/%s", { timeout: 120_000 }, async (project) => {
    expect(await run("tsc", ["-p", `programs/${project}`])).toBe("");
  });
});

describe.each(["hey-api", "orval", "openapi-fetch"])("the client by %s, against the mock", (name) => {
  let mock: RunningMock;
  let calls: Calls;

  beforeAll(async () => {
    mock = await startMock({ port: 0 });
    const program = (await import(`./programs/${name}.ts`)) as { createCalls(caller: Caller): Calls };
    calls = program.createCalls({ baseUrl: `${mock.url}/api`, ...credentials });
  });

  afterAll(() => mock.close());

  it("reads, and writes with the ids that it read", async () => {
    const found = await calls.noteWith("Statement sent");
    expect(found).toEqual({ school: expect.stringMatching(/^\d+$/), note: expect.stringMatching(/^\d+$/) });
    const { school, note } = found!;
    expect(await calls.changeNote(school, note, "Sent once more")).toBe("Sent once more");
    expect(await calls.noteWith("Sent once more")).toEqual(found);
  });

  it("is refused with a wrong password", async () => {
    expect(await calls.refusal()).toEqual({ status: 401, error: "Unauthorized" });
  });

  it("pages to the end of a list", async () => {
    const pages = await calls.pages("1000", 2);
    expect(pages.length).toBeGreaterThan(2);
    const ids = pages.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(await calls.pages("1000", ids.length)).toEqual([ids]);
  });
});
