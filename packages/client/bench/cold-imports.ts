import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const rounds = 7;
const client = new URL("../dist/index.mjs", import.meta.url).href;
const targets: Record<string, string> = {
  ours: client,
  "openapi-fetch": "openapi-fetch",
  ky: "ky",
  openai: "openai",
  stripe: "stripe",
};

/** How much longer a fresh process takes to import each than to import nothing: medians, in milliseconds. */
export async function coldImports(): Promise<Map<string, number>> {
  const empty = await medianOf("data:text/javascript,");
  const times = new Map<string, number>();
  for (const [name, target] of Object.entries(targets)) times.set(name, (await medianOf(target)) - empty);
  return times;
}

async function medianOf(target: string): Promise<number> {
  const code = `const start = performance.now(); await import(${JSON.stringify(target)}); console.log(performance.now() - start);`;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: import.meta.dirname,
    });
    times.push(Number(stdout));
  }
  return times.toSorted((one, other) => one - other)[rounds >> 1] ?? Number.NaN;
}
