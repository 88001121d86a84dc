import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const main = join(import.meta.dirname, "../../mock/src/main.ts");

/** Milliseconds from the start of the command until it says where it listens. */
export async function startOf(...flags: string[]): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [main, "--port", "0", ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const took = performance.now() - begin;
  child.kill();
  await once(child, "exit");
  return took;
}
