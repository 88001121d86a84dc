import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { document as bundle } from "@d6-integrate/spec";
import { readContract } from "@d6-integrate/spec/reader";
import type { Document } from "@d6-integrate/spec/reader";
import { emitApiTypes } from "./emit/api-types.ts";
import { emitFunctions } from "./emit/functions.ts";
import { emitModels } from "./emit/models.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitSchema } from "./emit/schema.ts";
import { emitSensitive } from "./emit/sensitive.ts";
import { emitService } from "./emit/service.ts";
import { emitNormalizedFunctions } from "./emit/normalized-functions.ts";
import { emitShapes } from "./emit/shapes.ts";
import { emitTree } from "./emit/tree.ts";
import { emitOperationValidators, emitSchemaValidators } from "./emit/validators.ts";
import { formatSource } from "./format-source.ts";
import { operationModels } from "./operation-model.ts";

/** The folder of packages; the paths that `generate` returns are relative to it. */
export const packagesFolder = join(import.meta.dirname, "../..");

// Nobody reads Ajv's code; formatted, it would fill twice as many lines. Formatter and linter leave it alone.
const ajvFile = "validators/schemas.gen.ts";

/**
 * Derives the generated files of the client from the bundled contract: path under `packages/` to text. Writes them
 * when asked to; otherwise only returns them, for the test that compares them with what is committed.
 */
export async function generate({ write }: { write: boolean }): Promise<Record<string, string>> {
  const sources = await emit(bundle);
  const files: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources)) {
    files[`client/src/generated/${name}`] = name === ajvFile ? source : await formatSource(name, source);
  }
  if (write) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(packagesFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return files;
}

/** The generated files of any contract, by name, not yet formatted. */
export async function emit(document: Document): Promise<Record<string, string>> {
  const contract = readContract(document);
  const models = operationModels(contract);
  return {
    "schema.gen.ts": await emitSchema(document),
    "models.gen.ts": emitModels(document),
    "service.gen.ts": emitService(document),
    "api-types.gen.ts": emitApiTypes(models),
    "operations.gen.ts": emitOperations(models),
    "v1.gen.ts": emitFunctions(models, "v1"),
    "v2.gen.ts": emitFunctions(models, "v2"),
    "tree.gen.ts": emitTree(models),
    "sensitive.gen.ts": emitSensitive(document),
    "shapes.gen.ts": emitShapes(contract, models),
    "v1-normalized.gen.ts": emitNormalizedFunctions(contract, models, "v1"),
    "v2-normalized.gen.ts": emitNormalizedFunctions(contract, models, "v2"),
    "normalized-tree.gen.ts": emitTree(models, true),
    [ajvFile]: emitSchemaValidators(document, models),
    "validators/operations.gen.ts": emitOperationValidators(models),
  };
}
