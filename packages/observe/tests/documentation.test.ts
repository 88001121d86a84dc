import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@d6-integrate/client";
import { observe, readShapes } from "@d6-integrate/client/observe";
import { createMock, credentials } from "@d6-integrate/mock";
import { expect, test } from "vitest";
import { runCommand } from "../src/command/command.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/observe.md"), "utf8");

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

test("the command says what it expects", () => {
  expect(runCommand(["--help"])).toContain("Usage: d6-observe report");
  expect(() => runCommand([])).toThrow("Expected: report shapes.json");
  expect(() => runCommand(["report", "x.json", "--spec", "spec"])).toThrow("A patch needs both");
});
