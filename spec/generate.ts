// Derives what is derived from the parts: the bundle in dist/, and docs/evidence.md.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { evidencePage } from "./evidence.ts";

const here = import.meta.dirname;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/**
 * Derives the files, by their paths from here. Writes them when asked to; otherwise only returns them, for the test that compares it with
 * what is committed.
 */
export function generate({ write }: { write: boolean }): Record<string, string> {
  const document = bundle();
  const files = {
    "dist/openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "dist/openapi.yaml": `# Bundled from spec/openapi.yaml by pnpm generate. Do not edit.\n${yaml(document)}`,
    "../docs/evidence.md": evidencePage(document),
  };
  if (write) {
    mkdirSync(join(here, "dist"), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  }
  return files;
}

/** With everything quoted that a reader of YAML 1.1 would take for a boolean, a date or a number. */
const yaml = (document: JsonObject): string =>
  stringify(document, { version: "1.1", lineWidth: 120, aliasDuplicateObjects: false });

function bundle(): JsonObject {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const folder = mkdtempSync(join(tmpdir(), "d6-spec-"));
  try {
    const output = join(folder, "openapi.json");
    execFileSync(process.execPath, [cli, "bundle", "openapi.yaml", "--output", output], {
      cwd: here,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const document = JSON.parse(readFileSync(output, "utf8"));
    document.info.version = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).version;
    return inlineExamples(document);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bundler numbers the examples, so that one more would rename all that follow: put each where it is used. */
function inlineExamples(document: { components: { examples?: Record<string, Json> } }): JsonObject {
  const { examples = {}, ...components } = document.components;
  const prefix = "#/components/examples/";
  const inline = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(inline);
    if (node === null || typeof node !== "object") return node;
    const target = node["$ref"];
    if (typeof target === "string" && target.startsWith(prefix)) return examples[target.slice(prefix.length)] ?? null;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(value)]));
  };
  return inline({ ...document, components }) as JsonObject;
}

if (import.meta.main) generate({ write: true });
