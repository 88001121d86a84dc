import { docComment, operationComment } from "../doc-comment.ts";
import type { OperationModel } from "../operation-model.ts";
import { kindOf, typeArguments } from "./functions.ts";
import { header } from "./header.ts";

/** `tree.gen.ts` and `normalized-tree.gen.ts`: the functions of both versions by resource, `v1.debtorNotes.update(...)`. */
export function emitTree(models: OperationModel[], normalized = false): string {
  const versions = [...new Set(models.map((model) => model.version))].toSorted();
  return [
    header,
    `import { bind } from "../client/bind.ts";`,
    `import type { Caller } from "../operations/caller.ts";`,
    `import type { OperationMethod } from "../operations/operation-function.ts";`,
    ...(models.some((model) => model.paged)
      ? [`import type { PagedMethod } from "../operations/paged-function.ts";`]
      : []),
    ...(models.some((model) => model.list) ? [`import type { EmptyList } from "../operations/result.ts";`] : []),
    ...versions.map(
      (version) =>
        `import * as ${version} from "${normalized ? `./${version}-normalized` : `../operations/${version}`}.gen.ts";`,
    ),
    "",
    ...versions.map((version) => treeOf(version, models, normalized)),
  ].join("\n");
}

function treeOf(version: "v1" | "v2", all: OperationModel[], normalized: boolean): string {
  const resources = new Map<string, OperationModel[]>();
  for (const model of all.filter((one) => one.version === version)) {
    resources.set(model.resource, [...(resources.get(model.resource) ?? []), model]);
  }
  const name = `${normalized ? "Normalized" : ""}${version.toUpperCase()}Tree`;
  const answering = normalized ? ", answering normalised values" : "";
  const types = [...resources].map(
    ([resource, models]) => `readonly ${resource}: {\n${models.map(methodType).join("\n")}\n};`,
  );
  const values = [...resources].map(
    ([resource, models]) => `${resource}: {\n${models.map(methodValue).join("\n")}\n},`,
  );
  return [
    docComment([`The operations of ${version} by resource${answering}.`]),
    `export interface ${name} {\n${types.join("\n")}\n}`,
    "",
    docComment([`Binds the operations of ${version} to a client${answering}.`]),
    `export function ${name.charAt(0).toLowerCase()}${name.slice(1)}(client: Caller): ${name} {\nreturn {\n${values.join("\n")}\n};\n}`,
    "",
  ].join("\n");
}

function methodType(model: OperationModel): string {
  const { version, verb } = model;
  return `${operationComment(model)}\nreadonly ${verb}: ${kindOf(model)}Method<${typeArguments(model, `${version}.`)}>;`;
}

function methodValue({ version, verb, functionName }: OperationModel): string {
  return `${verb}: bind(client, ${version}.${functionName}),`;
}
