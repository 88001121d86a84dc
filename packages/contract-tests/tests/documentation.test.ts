import { execFile } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@d6-integrate/client";
import { credentials, startMock } from "@d6-integrate/mock";
import type { RunningMock } from "@d6-integrate/mock";
import { postgres } from "@d6-integrate/real-servers";
import type { Database } from "@d6-integrate/real-servers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tellStory } from "../src/demo/story.ts";
import { blocks, pages, pageText, root } from "../src/markdown.ts";

const run = promisify(execFile);
const shown = "http://127.0.0.1:4010";
/** Inside the package, so that the blocks find what they import. */
const folder = join(import.meta.dirname, "../.test/documentation");
/** Where the blocks run: a repository with a contract on its main branch, for those that compare. */
const place = mkdtempSync(join(tmpdir(), "d6-documentation-"));
let mock: RunningMock;
let database: Database;

const inBlocks = blocks.map((block) => [`${block.page}:${block.line}`, block] as const);
const typescript = inBlocks.filter(([, { language, file }]) => language === "ts" && file === undefined);
const files = inBlocks.filter(([, { file }]) => file !== undefined);
const shell = inBlocks.filter(([, { language }]) => language === "sh");
const fileOf = (name: string) => join(folder, `${name.replaceAll(/\W/g, "-")}.ts`);

interface Manifest {
  scripts?: Record<string, string>;
  bin?: Record<string, string>;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
}

beforeAll(async () => {
  mock = await startMock({ port: 0 });
  database = await postgres();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, { text }] of typescript)
    writeFileSync(fileOf(name), `${text.replaceAll(shown, mock.url)}\nexport {};\n`);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: { noUnusedLocals: false },
      include: ["*.ts"],
    }),
  );
  cpSync(join(root, "spec"), join(place, "spec"), {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=Docs", "-c", "user.email=docs@example.com", ...args], { cwd: place });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=Contract");
});

afterAll(async () => {
  await mock.close();
  await database[Symbol.asyncDispose]();
  rmSync(place, { recursive: true });
});

describe("the TypeScript in the pages", () => {
  it("compiles", async () => {
    expect(typescript.length).toBeGreaterThan(0);
    const tsc = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "-p", folder]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  }, 60_000);

  it.each(typescript)("%s runs against the mock", async (name) => {
    await mock.reset();
    const { username, password } = credentials;
    const env = { ...process.env, D6_USERNAME: username, D6_PASSWORD: password, DATABASE_URL: database.url };
    const { stderr } = await run(process.execPath, [fileOf(name)], { cwd: place, env });
    expect(stderr).toBe("");
  });
});

// The files are compiled with the rest of the repository, and run by tests of their own.
it.each(files)("%s shows its file as it is", (_name, { file = "", text }) => {
  expect(text).toBe(readFileSync(join(root, file), "utf8"));
});

it("every recipe is shown", () => {
  const recipes = globSync(["packages/contract-tests/recipes/*", "examples/next-*/app/page.tsx", "examples/jest/*"], {
    cwd: root,
  });
  expect(recipes.length).toBeGreaterThanOrEqual(8);
  expect(files.map(([, { file }]) => file)).toEqual(expect.arrayContaining(recipes));
});

describe("the commands in the pages", () => {
  it("are found on many pages", () => {
    expect([pages.length > 5, shell.length > 5]).toEqual([true, true]);
  });

  const scripts = Object.keys(manifest(".").scripts ?? {});
  const builtIn = new Set(["exec", "add", "pack", "install", "sbom"]);

  /** What is wrong with a command: a call that is not answered, or a name that does not exist. */
  async function problemOf(line: string): Promise<string | undefined> {
    const command = line.replace(/^(?:\w+=\S+ )+/, "");
    if (command.startsWith("curl ")) {
      const { stdout } = await run("bash", ["-c", `${command.replaceAll(shown, mock.url)} --silent --show-error`]);
      return JSON.parse(stdout) ? undefined : `${command} has no answer`;
    }
    // Where a page has its reader save a program, the rehearsal of the release runs it; here the program itself is run, above.
    if (/^node [\w-]+\.mjs$/.test(command)) return undefined;
    if (/^(?:cp|sed) /.test(command)) return undefined;
    const [, verb, name] = /^(npx|npm install(?: --save-dev)?|pnpm add) @d6-integrate\/([\w-]+)/.exec(command) ?? [];
    if (name !== undefined) {
      const home = ["packages", "apps", "."]
        .map((parent) => join(parent, name))
        .find((at) => existsSync(join(root, at)));
      if (home === undefined) return `${command} names no package of this repository`;
      return verb === "npx" && !manifest(home).bin ? `${name} has no command` : undefined;
    }
    const [, script = ""] = /^(?:npx -y pnpm@12|pnpm) ([\w:]+)/.exec(command) ?? [];
    return builtIn.has(script) || scripts.includes(script) ? undefined : `${command} is no command of this repository`;
  }

  it.each(shell)("%s names what exists, and its calls are answered", async (_name, { text }) => {
    await mock.reset();
    const commands = text
      .replaceAll("\\\n", "")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));
    const problems: (string | undefined)[] = [];
    for (const command of commands) problems.push(await problemOf(command));
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });

  it.each(pages)("%s speaks of no script that does not exist", (page) => {
    const named = [...pageText(page).matchAll(/`(?:npx -y pnpm@12|pnpm) ([a-z][\w:]*)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !builtIn.has(script) && !scripts.includes(script))).toEqual([]);
  });
});

it("the README shows what the demo prints", async () => {
  const printed: string[] = [];
  await tellStory(createClient({ credentials, baseUrl: `${mock.url}/api` }), (line) =>
    printed.push(...line.split("\n")),
  );
  const block = blocks.find(({ page, text }) => page === "README.md" && text.includes("School 1201"));
  let from = 0;
  for (const line of block!.text.split("\n").filter((text) => text !== "")) {
    const at = printed.indexOf(line, from);
    expect(at, `the demo prints, after what stands above it: ${line}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});
