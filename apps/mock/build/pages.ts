import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";

const mock = join(import.meta.dirname, "..");
const console = join(mock, "../console");

/** Puts the built console beside the code of the mock. */
export const copyConsole = (): void => copy("console", "build", join(console, "dist"));

/** Puts the built reference there too. */
export const copyReference = (): void => copy("reference", "build:reference", join(console, "reference/dist"));

function copy(name: string, script: string, built: string): void {
  if (!existsSync(join(built, "index.html"))) {
    throw new Error(`The ${name} is not built. Run pnpm --filter @d6-integrate/console ${script} first.`);
  }
  cpSync(built, join(mock, "dist", name), { recursive: true });
}
