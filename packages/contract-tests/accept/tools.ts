import { execFile } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const folder = import.meta.dirname;
/** The published document, seen from here. */
export const file = relative(folder, createRequire(import.meta.url).resolve("@d6-integrate/spec/openapi.json"));

/** A tool of other people that reads the contract. */
export interface Tool {
  name: string;
  command: string;
  args: string[];
  /** The file or folder that it makes, in `generated/`. */
  makes?: string;
  /** What it names operations by, in what it makes: their ids, in some spelling, unless this is said. */
  names?: "summary" | "id, but no deprecated operation";
  /** What it prints when it has nothing against the document. */
  says?: RegExp;
}

export const tools: Tool[] = [
  {
    name: "openapi-typescript",
    command: "openapi-typescript",
    args: [file, "-o", "generated/openapi-typescript.ts"],
    makes: "openapi-typescript.ts",
  },
  {
    name: "hey-api (types, sdk, zod)",
    command: "openapi-ts",
    args: [
      "-i",
      file,
      "-o",
      "generated/hey-api",
      "-p",
      "@hey-api/typescript",
      "@hey-api/sdk",
      "zod",
      "@hey-api/client-fetch",
    ],
    makes: "hey-api",
  },
  { name: "orval (fetch, zod)", command: "orval", args: ["--config", "orval.config.ts"], makes: "orval" },
  { name: "kubb (ts, zod, client)", command: "kubb", args: ["generate", "--config", "kubb.config.ts"], makes: "kubb" },
  {
    name: "openapi-zod-client",
    command: "openapi-zod-client",
    args: [file, "-o", "generated/openapi-zod-client.ts", "--with-deprecated"],
    makes: "openapi-zod-client.ts",
  },
  {
    name: "typed-openapi",
    command: "typed-openapi",
    args: [file, "-o", "generated/typed-openapi.ts"],
    makes: "typed-openapi.ts",
    names: "id, but no deprecated operation",
  },
  {
    name: "openapi-to-postmanv2",
    command: "openapi2postmanv2",
    args: ["-s", file, "-o", "generated/postman.json"],
    makes: "postman.json",
    names: "summary",
  },
  {
    name: "Redocly recommended-strict",
    command: "redocly",
    args: ["lint", file, "--extends", "recommended-strict"],
    says: /Your API description is valid/,
  },
  {
    name: "Spectral spectral:oas, hints included",
    command: "spectral",
    args: ["lint", file, "--ruleset", ".spectral.yaml", "--fail-severity", "hint"],
    says: /No results with a severity of 'hint' or higher found/,
  },
];

/** Runs a command of this workspace, or a program by its path; gives what it printed, and fails as it fails. */
export async function run(command: string, args: string[]): Promise<string> {
  const settings = {
    cwd: folder,
    env: { ...process.env, CI: "true", DO_NOT_TRACK: "1", NO_COLOR: "1", REDOCLY_TELEMETRY: "off" },
    maxBuffer: 64 * 1024 * 1024,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(resolve(folder, "node_modules/.bin", command), args, settings);
    return stdout + stderr;
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string };
    throw new Error(`${command} ${args.join(" ")} failed, and printed:\n${stdout.slice(0, 5000)}`, { cause: error });
  }
}

/** All text that a tool made. */
export function textOf(made: string): string {
  const path = join(folder, "generated", made);
  const files = statSync(path).isFile() ? [path] : globSync("**/*.ts", { cwd: path }).map((name) => join(path, name));
  return files.map((each) => readFileSync(each, "utf8")).join("\n");
}
