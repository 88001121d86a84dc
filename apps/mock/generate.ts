// Derives what Prism reads from the contract, so that no start has to parse it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { document } from "@d6-integrate/spec";
import { derive } from "./src/engine/derive.ts";
import { pack } from "./src/engine/operations.ts";

/** The generated files, by path from here. Writes them when asked to; otherwise only returns them, for a test to compare. */
export async function generate({ write }: { write: boolean }): Promise<Record<string, string>> {
  const table = pack(await derive(document))
    .replaceAll("\\", "\\\\")
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${");
  const files = {
    "src/engine/operations.gen.ts": `// Generated from the contract by \`pnpm generate\`. Do not edit.\nexport const table: string = \`${table}\`;\n`,
  };
  if (write) for (const [path, text] of Object.entries(files)) writeFileSync(join(import.meta.dirname, path), text);
  return files;
}

if (import.meta.main) await generate({ write: true });
