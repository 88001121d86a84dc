import type { Document } from "@d6-integrate/spec/reader";
import type { OperationModel } from "../../operation-model.ts";
import { operationSchemas, parts, rules } from "../../validation-model.ts";
import { header } from "../header.ts";
import { checkOf } from "./check.ts";

/**
 * `checks.gen.ts`: a function per request, per record and per body of an answer, as Ajv writes them. They
 * stand in the order of their names and know each other by name, so that another operation adds its own lines only.
 */
export function emitSchemaValidators(document: Document, models: OperationModel[]): string {
  const wanted = Object.assign({}, ...models.map((model) => operationSchemas(model).schemas)) as object;
  const records = rules({ properties: document.components?.schemas ?? {} }).properties;
  const all = Object.entries({ ...wanted, ...records }).flatMap(([name, schema]) =>
    Object.entries(parts(name, schema)),
  );
  const names = new Set(all.map(([name]) => name));
  if (names.size < all.length) throw new Error("Two schemas have one name, maybe that of a part of another one.");
  return [
    header,
    "// @ts-nocheck: the code is that of Ajv.",
    `import type { Check } from "./check.ts";`,
    `import * as formats from "./formats.ts";`,
    `import { joined } from "./joined.ts";`,
    "",
    ...all
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, schema]) => checkOf(name, schema, name in wanted)),
  ].join("\n");
}
