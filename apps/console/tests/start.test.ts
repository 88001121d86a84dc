import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { opened } from "./opened.ts";

const our = opened();
const run = promisify(execFile);
const operations = ["v1GetClients", "v1GetNotes", "v1UpdateNote"];

/** The calls that the page hands over for a language, as they come out of the clipboard. */
async function copiedCalls(page: Page, language: string): Promise<string[]> {
  await page.getByRole("tab", { name: language }).click();
  const buttons = page.getByRole("tabpanel", { name: language }).getByRole("button", { name: "Copy", exact: true });
  await buttons.nth(2).waitFor();
  const texts: string[] = [];
  for (const button of await buttons.all()) {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await button.click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    texts.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(texts).toHaveLength(operations.length);
  return texts;
}

/** What the mock was asked since, the oldest first. */
const asked = async () =>
  (await our.mock.requests()).map(({ operation, status, by }) => [operation, status, by]).toReversed();
const answered = operations.map((operation) => [operation, 200, "school"]);

const openStart = () => our.open("#/start", { permissions: ["clipboard-read", "clipboard-write"] });

it("hands over calls for a shell that run as they are", async () => {
  for (const text of await copiedCalls(await openStart(), "curl")) {
    const { stdout } = await run("sh", ["-c", text]);
    expect(JSON.parse(stdout)).toBeTypeOf("object");
  }
  expect(await asked()).toEqual(answered);
});

it("hands over calls in TypeScript that run as they are where the client is installed", async () => {
  const calls = await copiedCalls(await openStart(), "TypeScript");
  const folder = mkdtempSync(join(tmpdir(), "d6-start-"));
  try {
    mkdirSync(join(folder, "node_modules/@d6-integrate"), { recursive: true });
    symlinkSync(
      join(import.meta.dirname, "../../../packages/client"),
      join(folder, "node_modules/@d6-integrate/client"),
    );
    for (const [index, text] of calls.entries()) {
      writeFileSync(join(folder, `${index}.mts`), text);
      const { stdout } = await run(process.execPath, [`${index}.mts`], { cwd: folder });
      expect(stdout.length).toBeGreaterThan(20);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(await asked()).toEqual(answered);
});

it("hands over calls in PHP that run as they are, or whose parts do where there is no PHP", async () => {
  const php = process.env["PATH"]!.split(delimiter).some((folder) => existsSync(join(folder, "php")));
  for (const text of await copiedCalls(await openStart(), "PHP")) {
    if (php) {
      const { stdout } = await run("php", ["-r", text.replace(/^<\?php/, "")]);
      expect(stdout).toMatch(/^Array/);
    } else {
      const sent = await fetch(...partsOf(text));
      expect(await sent.json()).toBeTypeOf("object");
    }
  }
  expect(await asked()).toEqual(answered);
});

/** What a call in PHP would send, by the options that it sets; anything else in it fails. */
function partsOf(text: string): [string, RequestInit] {
  const form =
    /^<\?php\n\$call = curl_init\('([^'\\]+)'\);\ncurl_setopt_array\(\$call, \[\n([\s\S]+)\n\]\);\nprint_r\(json_decode\(curl_exec\(\$call\), true\)\);$/;
  const [, url, settings] = form.exec(text)!;
  const options = new Map(
    settings!.split("\n").map((line) => {
      const [, name, value] = /^ {4}CURLOPT_([A-Z]+) => (.+),$/.exec(line)!;
      return [name, value!.replace(/^'([^'\\]*)'$/, "$1")];
    }),
  );
  expect(options.get("RETURNTRANSFER")).toBe("true");
  const headers = [...options.get("HTTPHEADER")!.matchAll(/'([^':]+): ([^']+)'/g)].map(([, name, value]) => [
    name!,
    value!,
  ]);
  const [method = "GET", body] = [options.get("CUSTOMREQUEST"), options.get("POSTFIELDS")];
  return [url!, { method, headers: Object.fromEntries(headers) as Record<string, string>, ...(body && { body }) }];
}
