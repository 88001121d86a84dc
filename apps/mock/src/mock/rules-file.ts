import { readFile } from "node:fs/promises";
import type { Rule } from "../client/control.ts";

/** A rule that may have an id of its own. */
export type NamedRule = Rule & { id?: string };

/**
 * The rules of a file: a list in YAML or JSON. What is in a rule is checked when it is added.
 *
 * @throws Error when the file cannot be read, or holds no list.
 */
export async function readRules(path: string): Promise<NamedRule[]> {
  let rules: unknown;
  try {
    const { readText } = await import("../school/steering/fixtures/text.ts");
    // JSON is YAML too.
    rules = readText(await readFile(path, "utf8"), "yaml");
  } catch (error) {
    throw new Error(`The rules in ${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  if (Array.isArray(rules) && rules.every((rule) => typeof rule === "object" && rule !== null)) return rules;
  throw new Error(`The rules in ${path} cannot be used, expected a list of rules.`);
}
