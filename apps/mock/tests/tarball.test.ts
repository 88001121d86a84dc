import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const mock = join(import.meta.dirname, "..");
const spec = join(mock, "../../spec");
let project: string;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "d6-empty-"));
  // The contract is not on the registry yet, so that its tarball is installed beside the mock's.
  // What the task built before is packed: a second build would take `dist` away from the suites that run beside this one.
  const pack = ["pack", "--config.ignore-scripts=true", "--pack-destination", project];
  await Promise.all([spec, mock].map((cwd) => run("pnpm", pack, { cwd })));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const tarballs = globSync("*.tgz", { cwd: project }).map((name) => join(project, name));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs], { cwd: project });
}, 180_000);

afterAll(() => rmSync(project, { recursive: true }));

/** The command, as npx runs it, in a group of its own, so that what npx starts ends with it. */
async function withCommand(use: (url: string) => Promise<void>, ...flags: string[]): Promise<void> {
  const child = spawn("npx", ["@d6-integrate/mock", "--port", "0", ...flags], { cwd: project, detached: true });
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  try {
    const [greeting] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [Buffer];
    const url = /http:\/\/\S+?:\d+/.exec(greeting.toString())?.[0];
    expect(url, errors.join("")).toBeDefined();
    await use(url!);
  } finally {
    process.kill(-child.pid!, "SIGKILL");
  }
}

describe("the packed mock, installed in an empty folder", () => {
  it("says in a sentence what it needs for PostgreSQL, which it does not bring", async () => {
    const failed = await run("node_modules/.bin/d6-mock", ["--db", "postgres://team:secret@127.0.0.1:1/d6"], {
      cwd: project,
    }).catch((error: unknown) => error as { code: number; stderr: string });
    expect(failed).toMatchObject({
      code: 1,
      stderr:
        "To keep the school in PostgreSQL the mock needs the package pg beside it, and it is not installed: run npm install pg.\n",
    });
  });

  it("is a few packages of a few megabytes, without a script that runs at the installation", () => {
    const manifests = globSync("node_modules/{*,@*/*}/package.json", { cwd: project });
    expect(manifests.length).toBeGreaterThan(4);
    expect(manifests.length).toBeLessThanOrEqual(15);
    for (const file of manifests) {
      const { scripts = {} } = JSON.parse(readFileSync(join(project, file), "utf8")) as { scripts?: object };
      expect([file, ...Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))]).toEqual([file]);
    }
    const files = globSync("node_modules/**", { cwd: project }).map((file) => statSync(join(project, file)));
    expect(files.reduce((sum, { size }) => sum + size, 0) / 1e6).toBeLessThan(25);
    const dist = join(project, "node_modules/@d6-integrate/mock/dist");
    const licences = readFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["@stoplight/prism-http", "@faker-js/faker", "ajv"]) expect(licences).toContain(`\n${name} `);
  });

  it("runs as npx @d6-integrate/mock, and Prism answers in it too", { timeout: 60_000 }, async () => {
    await withCommand(async (url) => {
      const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
      expect((await fetch(`${url}/api/v1/settings/clients`, { headers })).status).toBe(200);
      const limited = await fetch(`${url}/api/v1/settings/clients`, { headers: { ...headers, prefer: "code=429" } });
      expect(limited.status).toBe(429);
    }, "--strict");
  });

  // The reference is built for the suite on the build, and for what is published: see build/reference.ts.
  const pages = ["/__mock", ...(process.env["D6_MOCK_MAIN"] === undefined ? [] : ["/__mock/reference"])];
  it.each(pages)("has the page at %s in it, with its licences", { timeout: 60_000 }, (path) =>
    withCommand(async (url) => {
      const answer = await fetch(url + path, { headers: { accept: "text/html" } });
      expect(answer.status).toBe(200);
      const [, script] = /src="([^"]+\.js)"/.exec(await answer.text())!;
      const { status, headers } = await fetch(url + script!);
      expect([status, headers.get("content-encoding")]).toEqual([200, "gzip"]);
      const folder = path === "/__mock" ? "console" : "reference";
      const licences = await fetch(`${url}/__mock/${folder}/licences.md`);
      expect(await licences.text()).toContain(folder === "console" ? "react" : "@scalar/api-reference");
    }),
  );

  it("is imported with its types", { timeout: 60_000 }, async () => {
    writeFileSync(
      join(project, "use.mts"),
      `import { createMock, credentials } from "@d6-integrate/mock";
       import type { Scenario } from "@d6-integrate/mock";
       import { connectMock } from "@d6-integrate/mock/control";
       import type { Steering } from "@d6-integrate/mock/control";
       const slow: Scenario = (call, answer) => answer(call);
       const mock = await createMock({ scenarios: [slow], quirks: { "api-type-id": "string" } });
       const headers = { "HTTP-X-USERNAME": credentials.username, "HTTP-X-PASSWORD": credentials.password };
       const response = await mock.fetch(new Request("http://mock.test/v1/settings/clients", { headers }));
       const steering: Steering = connectMock("http://mock.test", { fetch: (request) => mock.fetch(request) });
       await steering.rule({ operation: "v1GetClients", respond: { status: 429 } });
       const limited = await mock.fetch("http://mock.test/v1/settings/clients", { headers });
       process.stdout.write(response.status + " " + limited.status);
       // @ts-expect-error There is no such fault.
       await steering.rule({ operation: "*", fault: "sleep" }).catch(() => {});
       await mock.close();
       // @ts-expect-error There is no such quirk.
       await createMock({ quirks: { nobody: 1 } }).catch(() => {});`,
    );
    const tsc = join(mock, "../../node_modules/typescript/bin/tsc");
    const flags = ["--module", "nodenext", "--target", "es2024", "--strict", "--skipLibCheck", "--noEmit"];
    const types = ["--types", "node", "--typeRoots", join(mock, "../../node_modules/@types")];
    await run(process.execPath, [tsc, ...flags, ...types, "use.mts"], { cwd: project });
    expect((await run(process.execPath, ["use.mts"], { cwd: project })).stdout).toBe("200 429");
  });
});
