// Prints what calls of the packed client cost a compiler, and whether it works in every runtime that it promises.
// Downloads the runtimes once.
import { execFile } from "node:child_process";
import { isDeepStrictEqual, promisify } from "node:util";
import { join } from "node:path";
import { createClient } from "@d6-integrate/client";
import { credentials, startMock } from "@d6-integrate/mock";
import { inPage } from "./browser.ts";
import { bundle } from "./bundle.ts";
import { createProject } from "./project.ts";
import { bun, install, nodes, workerd } from "./runtimes.ts";
import { typeCost } from "./type-cost.ts";
import { inWorker } from "./worker.ts";

const run = promisify(execFile);
const mock = await startMock({ port: 0 });
const baseUrl = `${mock.url}/api`;
const project = await createProject();
const out = (name: string): string => join(project.folder, "out", name);

const ran = async (command: string, file: string): Promise<unknown> =>
  JSON.parse((await run(command, [file, baseUrl], { cwd: project.folder })).stdout);

let failures = 0;

async function report(runtime: string, form: string, work: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const outcome = await work().then(
    (value) => (isDeepStrictEqual(value, wanted) ? "works" : `answers ${JSON.stringify(value)}`),
    (error: unknown) => String(error instanceof Error ? error.message : error),
  );
  if (outcome !== "works") failures += 1;
  console.log(`${runtime.padEnd(24)}${form.padEnd(20)}${outcome}`);
}

try {
  await project.compile("typescript");
  console.log("Instantiations for one more call");
  for (const [name, compiler] of [
    ["TypeScript 5.9", "typescript59"],
    ["TypeScript 7", "typescript"],
  ] as const) {
    const { perFunction, perMethod } = await typeCost(project, compiler);
    console.log(`${name.padEnd(24)}${`function ${perFunction.toFixed(1)}`.padEnd(20)}method ${perMethod.toFixed(1)}`);
  }
  console.log("\nRuntimes");

  const expected = await ran(process.execPath, out("main.js"));
  for (const runtime of [...nodes, bun]) {
    const command = await install(runtime);
    const name = `${runtime.name} ${runtime.version}`;
    await report(name, "import", () => ran(command, out("main.js")), expected);
    await report(name, "require", () => ran(command, join(project.folder, "required.cjs")), { id: 7 });
  }
  const worker = await bundle(out("worker.js"));
  const command = await install(workerd);
  const inWorkerd = `workerd ${workerd.version}`;
  await report(inWorkerd, "bundle", () => inWorker(command, project.folder, worker, { baseUrl }), expected);
  const recipe = await bundle(out("recipes/worker.js"));
  const notes = await createClient({ credentials, baseUrl }).v1.debtorNotes.list({ school_login_id: 1000 });
  const served = { baseUrl, query: "?school=1000" };
  await report(inWorkerd, "recipe", () => inWorker(command, project.folder, recipe, served), notes);
  const page = await bundle(out("page.js"));
  const inChromium = async () => (await inPage(page, `consume(${JSON.stringify(baseUrl)}, true)`)).value;
  await report("Chromium 153", "bundle", inChromium, expected);
} finally {
  project.remove();
  await mock.close();
}
if (failures > 0) process.exitCode = 1;
