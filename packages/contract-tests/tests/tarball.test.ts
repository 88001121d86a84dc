import { execFile } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const client = join(import.meta.dirname, "../../client");
const project = mkdtempSync(join(tmpdir(), "d6-consumer-"));
let tarball = "";

/** A file of a package that this one depends on. */
const commandOf = (name: string, path: string): string => join(import.meta.dirname, "../node_modules", name, path);

const node = (...args: string[]) => run(process.execPath, args, { cwd: project });

beforeAll(async () => {
  await run("pnpm", ["pack", "--pack-destination", project], { cwd: client });
  [tarball = ""] = globSync("*.tgz", { cwd: project }).map((name) => join(project, name));
  cpSync(join(import.meta.dirname, "../consumer"), project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], { cwd: project });
}, 120_000);

afterAll(() => rmSync(project, { recursive: true }));

describe("the packed client, installed outside the workspace", () => {
  it.each([
    ["TypeScript 5.9", commandOf("typescript59", "bin/tsc")],
    ["TypeScript 7", commandOf("typescript", "bin/tsc")],
  ])("compiles under %s, and refuses wrong arguments at compile time", async (_name, tsc) => {
    expect(await node(tsc, "--noEmit")).toMatchObject({ stdout: "", stderr: "" });
  });

  it("runs against the mock and refuses the same arguments before anything is sent", async () => {
    const mock = await startMock({ port: 0 });
    await node(commandOf("typescript59", "bin/tsc"));
    const { stdout } = await node("out/consumer.js", `${mock.url}/api`);
    await mock.close();
    expect(JSON.parse(stdout)).toEqual({
      byTree: "Phoned",
      byFunction: "Phoned again",
      id: 7,
      data: "Phoned again",
      ids: [5, 6, 7],
      first: 7,
      status: 404,
      kinds: ["validation", "invalid-request", "not-found"],
    });
  });

  it("names nothing of openapi-fetch in its public types", () => {
    const declarations = globSync("node_modules/@d6-integrate/client/dist/**/*.d.mts", { cwd: project });
    expect(declarations.length).toBeGreaterThan(0);
    for (const file of declarations) expect(readFileSync(join(project, file), "utf8")).not.toContain("openapi-fetch");
  });

  it("has no problem that publint or are-the-types-wrong can see", async () => {
    // Both end with a code other than 0 when they find something.
    const publint = await node(commandOf("publint", "src/cli.js"), "--strict", tarball);
    expect(publint.stdout).toContain("All good");
    const attw = commandOf("@arethetypeswrong/cli", "dist/index.js");
    const types = await node(attw, "--profile", "esm-only", "--no-color", "--no-emoji", tarball);
    expect(types.stdout).toContain("@d6-integrate/client");
  });
});
