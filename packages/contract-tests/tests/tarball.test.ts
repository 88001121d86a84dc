import { execFile } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@d6-integrate/mock";
import type { RunningMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inPage } from "../src/consumers/browser.ts";
import { bundle } from "../src/consumers/bundle.ts";
import { commandOf, createProject } from "../src/consumers/project.ts";
import type { Project } from "../src/consumers/project.ts";
import { typeCost } from "../src/consumers/type-cost.ts";

const run = promisify(execFile);
let project: Project;

/** What the program of the project answers, wherever it runs. */
const expected = {
  byTree: "Phoned",
  byFunction: "Phoned again",
  id: 7,
  data: "Phoned again",
  ids: [5, 6, 7],
  first: 7,
  status: 404,
  kinds: ["validation", "invalid-request", "not-found"],
};

const node = (...args: string[]) => run(process.execPath, args, { cwd: project.folder });

beforeAll(async () => {
  project = await createProject();
}, 120_000);

afterAll(() => project.remove());

describe("the packed client, installed outside the workspace", () => {
  it.each([
    ["TypeScript 5.4", "typescript54"],
    ["TypeScript 5.9", "typescript59"],
    ["TypeScript 6", "typescript6"],
    ["TypeScript 7", "typescript"],
  ])(
    "compiles under %s, and refuses wrong arguments at compile time",
    async (_name, compiler) => {
      expect(await project.compile(compiler, "--noEmit")).toMatchObject({ stdout: "", stderr: "" });
    },
    60_000,
  );

  describe("compiled, against the mock", () => {
    let mock: RunningMock;

    beforeAll(async () => {
      mock = await startMock({ port: 0 });
      await project.compile("typescript");
    });

    afterAll(() => mock.close());

    it("works in Node and refuses wrong arguments before anything is sent", async () => {
      const { stdout } = await node("out/main.js", `${mock.url}/api`);
      expect(JSON.parse(stdout)).toEqual(expected);
    });

    it("can be required from CommonJS", async () => {
      const { stdout } = await node("required.cjs", `${mock.url}/api`);
      expect(JSON.parse(stdout)).toEqual({ id: 7 });
    });

    it("works in a page of a browser that says that it may, and in no other", async () => {
      const page = await bundle(join(project.folder, "out/page.js"));
      const baseUrl = JSON.stringify(`${mock.url}/api`);
      const outcome = await inPage(
        page,
        `Promise.all([consume(${baseUrl}, true), consume(${baseUrl}).catch((error) => error.kind)])`,
      );
      expect(outcome).toEqual({ value: [expected, "configuration"], errors: [] });
    });
  });

  it.each(["typescript59", "typescript"])(
    "costs %s at most 100 instantiations for one more call",
    async (compiler) => {
      const { perFunction, perMethod } = await typeCost(project, compiler);
      expect(perFunction).toBeGreaterThan(0);
      expect(Math.max(perFunction, perMethod)).toBeLessThanOrEqual(100);
    },
    60_000,
  );

  it("names openapi-fetch in one place of its public types, where d6.http is its client", () => {
    const declarations = globSync(join(project.folder, "node_modules/@d6-integrate/client/dist/**/*.d.mts"));
    expect(declarations.length).toBeGreaterThan(0);
    const naming = declarations.flatMap((file) => readFileSync(file, "utf8").match(/from "openapi-fetch"/g) ?? []);
    expect(naming).toHaveLength(1);
  });

  it("has no problem that publint or are-the-types-wrong can see", async () => {
    // Both end with a code other than 0 when they find something.
    const publint = await node(commandOf("publint", "src/cli.js"), "--strict", project.tarball);
    expect(publint.stdout).toContain("All good");
    const attw = commandOf("@arethetypeswrong/cli", "dist/index.js");
    const types = await node(attw, "--profile", "esm-only", "--no-color", "--no-emoji", project.tarball);
    expect(types.stdout).toContain("@d6-integrate/client");
  });

  it("weighs at most 222 kB, depends on openapi-fetch alone, and lets bundlers drop what is not used", () => {
    // 17 kB of it are the closed lists of `observe`, and 10 kB the limiter of a fleet with its types.
    expect(statSync(project.tarball).size).toBeLessThanOrEqual(222_000);
    const path = join(project.folder, "node_modules/@d6-integrate/client/package.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    expect(manifest).toMatchObject({ sideEffects: false });
    expect(manifest["dependencies"]).toEqual({ "openapi-fetch": "0.17.0" });
  });
});
