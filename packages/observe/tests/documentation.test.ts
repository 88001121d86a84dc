import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@d6-integrate/client";
import { observe, readShapes } from "@d6-integrate/client/observe";
import { createMock, credentials } from "@d6-integrate/mock";
import { expect, test } from "vitest";
import { readArguments, usage } from "../src/command/arguments.ts";
import { runCommand } from "../src/command/command.ts";

const docs = join(import.meta.dirname, "../../../docs");
const page = readFileSync(join(docs, "observe.md"), "utf8");
const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("the file on the page is what an observer tells of these calls", async () => {
  const mock = await createMock();
  const observer = observe();
  const middleware = [observer.middleware];
  const d6 = createClient({ credentials, baseUrl: "http://127.0.0.1/api", fetch: mock.fetch, middleware });
  await d6.v2.noteTypes.list({ school_id: 1000 });
  await d6.v2.debtorNotes.get.safe({ school_id: 1000, id: 999_999 });
  await mock.close();
  const shown = /```json\n([\s\S]*?)```/.exec(page)![1]!;
  expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(observer.shapes())));
  expect(readShapes(shown).format).toBe("d6-shapes-1");
});

test("each command of the pages is one that the program takes", () => {
  const lines = `${page}\n${readme}`.match(/^ *npx @d6-integrate\/observe .*$/gm)!.map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    const [, , ...args] = line.split(" ");
    expect(readArguments(args).verb, line).toBe(args[0]);
  }
});

test("the command says what it expects", async () => {
  const lines: string[] = [];
  const surroundings = { terminal: { write: (line: string) => void lines.push(line) }, env: {} };
  await runCommand(["--help"], surroundings);
  await runCommand(["run", "-h"], surroundings);
  expect(lines).toEqual([usage, usage]);
  await expect(runCommand([], surroundings)).rejects.toThrow("Expected run or report shapes.json");
  await expect(runCommand(["report"], surroundings)).rejects.toThrow("Expected: report shapes.json");
  await expect(runCommand(["report", "x.json", "--spec", "spec"], surroundings)).rejects.toThrow("A patch needs both");
  await expect(runCommand(["run"], surroundings)).rejects.toThrow("--school must be the id of a school");
  const school = ["run", "--school", "1000"];
  await expect(runCommand([...school, "--per-second", "50"], surroundings)).rejects.toThrow("--per-second");
  await expect(runCommand(school, surroundings)).rejects.toThrow("Set D6_USERNAME and D6_PASSWORD");
});
