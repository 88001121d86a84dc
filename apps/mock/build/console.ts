import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";

const mock = join(import.meta.dirname, "..");
const built = join(mock, "../console/dist");

/** Puts the built console beside the code of the mock. */
export function copyConsole(): void {
  if (!existsSync(join(built, "index.html"))) {
    throw new Error("The console is not built. Run pnpm --filter @d6-integrate/console build first.");
  }
  cpSync(built, join(mock, "dist/console"), { recursive: true });
}
