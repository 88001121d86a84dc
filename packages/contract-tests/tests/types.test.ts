import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { examplesOf, operations, requestsOf, statusesOf } from "../src/contract.ts";
import { spoilt } from "../src/spoil.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../.test/types");
const modules = join(import.meta.dirname, "../node_modules");

/** How the function of an operation names its types: `v1UpdateNote` has `UpdateNoteInput` and `UpdateNoteOutput`. */
const nameOf = (id: string) => id.slice(2);

interface Line {
  version: "v1" | "v2";
  type: string;
  value: unknown;
}

/** Every example of a success and of a request, with the type that the client gives it. */
const examples: Line[] = operations.flatMap((operation) => {
  const { id, version } = operation;
  return [
    ...statusesOf(operation)
      .filter((status) => status < 300)
      .flatMap((status) => Object.values(examplesOf(operation, status)))
      .map((value) => ({ version, type: `${version}.${nameOf(id)}Output`, value })),
    ...Object.values(requestsOf(operation)).map((value) => ({
      version,
      type: `${version}.${nameOf(id)}Input["body"]`,
      value,
    })),
  ];
});
const wrong: Line[] = examples.flatMap((line) => [...spoilt(line.value)].map((value) => ({ ...line, value })));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const declare = ({ type, value }: Line, index: number) =>
    `export const value${index}: ${type} = ${JSON.stringify(value)};`;
  const imports = ["v1", "v2"].map((version) => `import type * as ${version} from "@d6-integrate/client/${version}";`);
  writeFileSync(join(folder, "right.ts"), [...imports, ...examples.map(declare)].join("\n"));
  const refused = wrong.flatMap((line, index) => ["// @ts-expect-error a value of another type", declare(line, index)]);
  writeFileSync(join(folder, "wrong.ts"), [...imports, ...refused].join("\n"));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["right.ts", "wrong.ts"] }));
});

describe("the types of the client agree with the schemas of the contract", () => {
  it.each(["typescript59", "typescript"])(
    "for each example and for each value of another type, by %s",
    async (compiler) => {
      expect(wrong.length).toBeGreaterThan(examples.length);
      const outcome = await run(process.execPath, [join(modules, compiler, "bin/tsc"), "-p", folder], {
        maxBuffer: 1e8,
      }).catch((error: { stdout: string }) => error);
      // The sources of the client are checked elsewhere, with their own settings.
      expect(outcome.stdout.split("\n").filter((line) => line.startsWith(".test/"))).toEqual([]);
    },
    60_000,
  );
});
