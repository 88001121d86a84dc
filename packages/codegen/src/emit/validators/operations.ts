import type { OperationModel } from "../../operation-model.ts";
import { operationSchemas } from "../../validation-model.ts";
import { header } from "../header.ts";

/** `validators.gen.ts`: for each operation what holds its requests and answers against the contract. */
export function emitOperationValidators(models: OperationModel[]): string {
  const uses = models.map((model) => ({ model, ...operationSchemas(model) }));
  const names = [...new Set(uses.flatMap(({ schemas }) => Object.keys(schemas)))].toSorted();
  return [
    header,
    `import { operationValidator } from "./operation-validator.ts";`,
    `import type { OperationValidator } from "./operation-validator.ts";`,
    `import * as operations from "../../generated/operations.gen.ts";`,
    `import { ${names.join(", ")} } from "./checks.gen.ts";`,
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
