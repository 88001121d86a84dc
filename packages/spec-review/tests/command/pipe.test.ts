import { spawn } from "node:child_process";
import { join } from "node:path";

import { expect, it } from "vitest";

import { Workspace } from "../workspace.ts";

const COMMAND = join(import.meta.dirname, "../../src/main.ts");

/** So many operations that a report of them fills every pipe. */
const withPaths = (count: number) =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(Array.from({ length: count }, (_, at) => [`/things${at}`, { get: { responses: {} } }])),
  });

it("ends as it would without a pipe when who reads the report stops after its beginning", async () => {
  const workspace = new Workspace({ "base.json": withPaths(2000), "head.json": withPaths(0) });
  const child = spawn(process.execPath, [COMMAND, "base.json", "head.json", "--format", "json"], {
    cwd: workspace.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
  let came = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    came += chunk.length;
    child.stdout.destroy();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, told]).toEqual([1, ""]);
  expect(came).toBeGreaterThan(0);
  expect(came).toBeLessThan(200_000);
});
