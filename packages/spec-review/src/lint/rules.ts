import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { parse, stringify } from "yaml";

import { BadInput } from "../source/bad-input.ts";

/** Where redocly looks for rules. */
const FILES = ["redocly.yaml", "redocly.yml", ".redocly.yaml", ".redocly.yml"];

/** Rule sets that redocly has itself. Others are files or packages. */
const OWN_SETS = new Set(["minimal", "recommended", "recommended-strict", "spec"]);

/** The rules that a document is linted by. */
export interface LintRules {
  /** The file to give to redocly; undefined for its recommended rules. */
  readonly file: string | undefined;
  /** What the rules are, as text. */
  readonly text: string;
  /** How many rules are left out, because a plugin would have to run for them. */
  readonly leftOut: number;
}

/**
 * The rules beside a document. Plugins are code of the checkout, which may be a stranger's, so that they run only when
 * the command says so; without them, nothing but names and severities of redocly's own rules is taken from the file.
 */
export function rulesBeside(document: string, folder: string, mayRunPlugins: boolean): LintRules {
  const found = FILES.map((name) => join(dirname(document), name)).find((path) => existsSync(path));
  if (found === undefined) return { file: undefined, text: "", leftOut: 0 };
  const text = readFileSync(found, "utf8");
  if (mayRunPlugins) return { file: found, text, leftOut: 0 };
  const settings = settingsIn(
    text,
    FILES.find((name) => found.endsWith(name))!,
  );
  const sets = [settings["extends"] ?? []].flat();
  const ownSets = sets.filter((name) => typeof name === "string" && OWN_SETS.has(name));
  let leftOut = sets.length - ownSets.length;
  const kept: Record<string, unknown> = { extends: ownSets };
  for (const [name, value] of Object.entries(settings)) {
    if (!/^(?:oas3_\d)?[rR]ules$/.test(name) || typeof value !== "object" || value === null) continue;
    const own = Object.entries(value).filter(([rule]) => !rule.includes("/") || rule.startsWith("rule/"));
    leftOut += Object.keys(value).length - own.length;
    kept[name] = Object.fromEntries(own);
  }
  const file = join(folder, "house.yaml");
  writeFileSync(file, stringify(kept));
  return { file, text: stringify(kept), leftOut };
}

function settingsIn(text: string, name: string): Record<string, unknown> {
  try {
    const settings: unknown = parse(text);
    return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {};
  } catch (cause) {
    throw new BadInput(`Cannot read the lint rules in ${name}: ${String(cause).split("\n")[0]}`, { cause });
  }
}
