import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import type { FormatConfig } from "oxfmt";

const root = join(import.meta.dirname, "../../..");
const configFile = join(root, ".oxfmtrc.json");

/** Formats TypeScript as the formatter of the repository would, so that it finds nothing to change. */
export async function formatSource(name: string, source: string): Promise<string> {
  const { code, errors } = await format(name, source, config());
  const [first] = errors;
  if (first) throw new Error(`The generated ${name} is not TypeScript: ${first.message}\n${first.codeframe ?? ""}`);
  return code;
}

function config(): FormatConfig {
  if (!existsSync(configFile)) return { printWidth: 120 };
  const { $schema: _, ignorePatterns: __, overrides: ___, ...options } = JSON.parse(readFileSync(configFile, "utf8"));
  return options;
}
