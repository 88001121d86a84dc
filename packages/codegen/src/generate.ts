import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { document as bundle } from "@d6-integrate/spec";
import { readContract } from "@d6-integrate/spec/reader";
import type { Document } from "@d6-integrate/spec/reader";
import { emitApiTypes } from "./emit/api-types.ts";
import { emitFunctions } from "./emit/functions.ts";
import { emitModels } from "./emit/models.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitPlaces } from "./emit/places.ts";
import { emitSchema } from "./emit/schema.ts";
import { emitSensitive } from "./emit/sensitive.ts";
import { emitService } from "./emit/service.ts";
import { emitNormalizedFunctions } from "./emit/normalized-functions.ts";
import { emitShapes } from "./emit/shapes.ts";
import { emitTree } from "./emit/tree.ts";
import { emitOperationValidators } from "./emit/validators/operations.ts";
import { emitSchemaValidators } from "./emit/validators/schemas.ts";
import { formatSource } from "./format-source.ts";
import { operationModels } from "./operation-model.ts";

/** The folder of packages; the paths that `generate` returns are relative to it. */
export const packagesFolder = join(import.meta.dirname, "../..");

// Nobody reads Ajv's code; formatted, it would fill twice as many lines. Formatter and linter leave it alone.
const ajvFile = "extras/validation/checks.gen.ts";

/**
 * Derives the generated files of the client from the bundled contract: path under `packages/` to text. Writes them
 * when asked to; otherwise only returns them, for the test that compares them with what is committed.
 */
export async function generate({ write }: { write: boolean }): Promise<Record<string, string>> {
  const sources = await emitFormatted(bundle);
  const files = Object.fromEntries(Object.entries(sources).map(([name, source]) => [`client/src/${name}`, source]));
  if (write) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(packagesFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return files;
}

/** The generated files of any contract, by room and name. */
export async function emitFormatted(document: Document): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, source] of Object.entries(await emit(document))) {
    files[name] = name === ajvFile ? source : await formatSource(name, source);
  }
  return files;
}

/** The same, not yet formatted. */
export async function emit(document: Document): Promise<Record<string, string>> {
  const contract = readContract(document);
  const models = operationModels(contract);
  return {
    "generated/schema.gen.ts": await emitSchema(document),
    "generated/models.gen.ts": emitModels(document),
    "generated/service.gen.ts": emitService(document),
    "generated/api-types.gen.ts": emitApiTypes(models),
    "generated/operations.gen.ts": emitOperations(models),
    "operations/v1.gen.ts": emitFunctions(models, "v1"),
    "operations/v2.gen.ts": emitFunctions(models, "v2"),
    "client/tree.gen.ts": emitTree(models),
    "generated/sensitive.gen.ts": emitSensitive(document),
    "values/shapes.gen.ts": emitShapes(contract, models),
    "values/v1-normalized.gen.ts": emitNormalizedFunctions(contract, models, "v1"),
    "values/v2-normalized.gen.ts": emitNormalizedFunctions(contract, models, "v2"),
    "values/normalized-tree.gen.ts": emitTree(models, true),
    "extras/observing/places.gen.ts": emitPlaces(contract),
    [ajvFile]: emitSchemaValidators(document, models),
    "extras/validation/validators.gen.ts": emitOperationValidators(models),
  };
}
