import { Ajv, _ } from "ajv";
import type { CodeKeywordDefinition } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Document } from "@d6-integrate/spec/reader";
import type { OperationModel } from "../operation-model.ts";
import { operationSchemas, rules } from "../validation-model.ts";
import { header } from "./header.ts";

/** `validators/schemas.gen.ts`: a function per request and per body of an answer, as Ajv writes them. */
export function emitSchemaValidators(document: Document, models: OperationModel[]): string {
  const wanted = Object.assign({}, ...models.map((model) => operationSchemas(model).schemas)) as object;
  const records = rules({ properties: document.components?.schemas ?? {} }).properties;
  const ajv = new Ajv({
    allErrors: true,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addFormat("date", () => true);
  nameKnownProperties(ajv);
  // Each under a name of its own: then Ajv writes one function for it, whoever refers to it.
  for (const [name, schema] of Object.entries({ ...wanted, ...records })) {
    ajv.addSchema({ ...schema, $id: name });
  }
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(wanted).map((name) => [name, name])));
  return [
    header,
    "// @ts-nocheck: the code is that of Ajv.",
    `import type { Check } from "../../validation/check.ts";`,
    `import * as formats from "../../validation/formats.ts";`,
    "",
    fitted(code),
  ].join("\n");
}

/** `validators/operations.gen.ts`: for each operation what holds its requests and answers against the contract. */
export function emitOperationValidators(models: OperationModel[]): string {
  const uses = models.map((model) => ({ model, ...operationSchemas(model) }));
  const names = [...new Set(uses.flatMap(({ schemas }) => Object.keys(schemas)))];
  return [
    header,
    `import { operationValidator } from "../../validation/operation-validator.ts";`,
    `import type { OperationValidator } from "../../validation/operation-validator.ts";`,
    `import * as operations from "../operations.gen.ts";`,
    `import { ${names.join(", ")} } from "./schemas.gen.ts";`,
    "",
    ...uses.flatMap(({ model, request, answers }) => {
      const pairs = answers.map(({ statuses, name }) => `[[${statuses.join(", ")}], ${name}]`);
      return [
        `/** Holds requests and answers of \`${model.functionName}\` of ${model.version} against the contract. */`,
        `export const ${model.id}: OperationValidator = /* @__PURE__ */ operationValidator(operations.${model.id}, ${request}, [${pairs.join(", ")}]);`,
        "",
      ];
    }),
    "/** All of them. A bundle that uses it carries the rules of the whole contract. */",
    `export const everyOperation: readonly OperationValidator[] = [${models.map(({ id }) => id).join(", ")}];`,
    "",
  ].join("\n");
}

/** Lets violations tell the names that are known instead of the one that is not, which could be personal. */
function nameKnownProperties(ajv: Ajv): void {
  const keyword = "additionalProperties";
  const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
  ajv.removeKeyword(keyword).addKeyword({
    ...definition,
    error: {
      message: "has a property that is not known",
      params: ({ parentSchema }) => _`{known: ${Object.keys(parentSchema?.["properties"] ?? {}).join(", ")}}`,
    },
  });
}

/**
 * Ajv's code, fit to be published: nothing is imported at run time, a bundler may drop what is not used, what nobody
 * reads is left out, and no name that only the data knows gets into a pointer.
 */
function fitted(code: string): string {
  const result = code
    .replace('"use strict";', "")
    .replaceAll(/export const (\w+) = /g, "export const $1: Check = ")
    .replaceAll("= new RegExp(", "= /* @__PURE__ */ new RegExp(")
    .replaceAll(/\/" \+ key\d+\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, '/*"')
    .replaceAll(/schemaPath:"[^"]*",/g, "")
    .replaceAll(/,parentData:data\d*,parentDataProperty:[^,]*,rootData/g, "")
    .replaceAll(", parentData, parentDataProperty, rootData=data", "");
  const [helper] = /\brequire\(.*?\)/.exec(result) ?? [];
  if (helper) throw new Error(`A keyword of the contract needs ${helper}, which the client does not bring.`);
  const [leak] = /instancePath:[^,}]*key\d+/.exec(result) ?? [];
  if (leak) throw new Error(`Ajv names a property of the data in a pointer: ${leak}. Teach emit/validators.ts.`);
  return result;
}
