import { isDeepStrictEqual } from "node:util";
import type { Format, ValueShape } from "@d6-integrate/client/observe";
import { isMap, isSeq } from "yaml";
import type { Document, YAMLMap } from "yaml";
import type { Difference } from "../findings/difference.ts";
import type { ContractFiles } from "./contract-files.ts";
import { flow, markObserved } from "./mark.ts";

type Schema = Record<string, unknown>;

/** Changes the records of the contract: more types and forms, fields that can be missing, fields that were not known. */
export function changeFields(contract: ContractFiles, differences: readonly Difference[]): void {
  for (const difference of differences) {
    const { kind, home, shape } = difference;
    if (!home?.property) continue;
    const document = contract.yaml(`components/schemas/${home.schema}.yaml`);
    const properties = document?.get("properties");
    if (!document || !isMap(properties)) continue;
    const property = properties.get(home.property);
    // A record may have come from several operations: each adds what the others did not show.
    if (kind === "unknown field" && !property) addField(contract, document, properties, home.property, shape!);
    if (!isMap(property)) continue;
    if (kind === "missing field") {
      dropRequired(contract, document, home.schema, home.property);
      markObserved(document, property, contract.cite());
    }
    if (kind === "type" || kind === "format" || kind === "enumeration") {
      widen(document, property, difference);
      if (kind !== "type") forgetForm(contract, `${home.schema}.${home.property}`);
      markObserved(document, property, contract.cite());
    }
  }
}

function dropRequired(contract: ContractFiles, document: Document, schema: string, name: string): void {
  without(document, ["required"], name);
  const facts = contract.yaml("facts/required.yaml");
  if (facts) without(facts, [schema], name);
}

/** The forms that the pages show are facts of their own. */
function forgetForm(contract: ContractFiles, place: string): void {
  for (const name of ["limits", "enumerations"]) contract.yaml(`facts/${name}.yaml`)?.delete(place);
}

function without(document: Document, path: string[], name: string): void {
  const list = document.getIn(path);
  if (!isSeq(list)) return;
  const index = (list.toJS(document) as string[]).indexOf(name);
  if (index >= 0) list.delete(index);
  if (list.items.length === 0) document.deleteIn(path);
}

function addField(
  contract: ContractFiles,
  document: Document,
  properties: YAMLMap,
  name: string,
  shape: ValueShape,
): void {
  const property = document.createNode({
    ...schemaOf(shape),
    // It may be: whoever reads the answers decides.
    "x-sensitive": true,
    description: "Came in live answers. What it holds was not told.",
  }) as YAMLMap;
  properties.set(name, property);
  markObserved(document, property, contract.cite());
}

const formKeywords = ["$ref", "type", "pattern", "format", "enum", "x-wire"];

/** Lets more types in beside those that are declared, or every text instead of those of a form. */
function widen(document: Document, property: YAMLMap, { kind, shape, types = [] }: Difference): void {
  const { anyOf, ...schema } = property.toJS(document) as Schema & { anyOf?: Schema[] };
  const declared = Object.entries(schema).filter(([key]) => formKeywords.includes(key));
  const branches = anyOf ?? [Object.fromEntries(declared)];
  const others = types.map((type) => (type === "string" ? textOf(shape!) : { type }));
  const isNew = (other: Schema) => !branches.some((branch) => isDeepStrictEqual(branch, other));
  const widened = kind === "type" ? [...branches, ...others.filter(isNew)] : branches.map(withoutForm);
  for (const key of ["anyOf", ...formKeywords]) property.delete(key);
  const pairs = widened.length > 1 ? { anyOf: flow(document, widened) } : widened[0]!;
  for (const [key, value] of Object.entries(pairs).toReversed()) {
    property.items.unshift(document.createPair(key, value));
  }
}

function withoutForm(branch: Schema): Schema {
  return "$ref" in branch || branch["type"] === "string" ? { $ref: "./Text.yaml" } : { type: branch["type"] };
}

const texts: Partial<Record<Format, string>> = {
  "yes-no": "./YesNo.yaml",
  "int-str": "./IntegerString.yaml",
  "amount-str": "./Amount.yaml",
  date: "./CalendarDate.yaml",
};

/** A text of one format by its component, unless there were others, or empty ones. */
function textOf({ formats = {}, empty }: ValueShape): Schema {
  const [format, another] = Object.keys(formats) as Format[];
  return { $ref: (format && !another && !empty && texts[format]) || "./Text.yaml" };
}

function schemaOf(shape: ValueShape): Schema {
  const types = Object.keys(shape.types ?? {});
  const branches = types.map((type) =>
    type === "string" ? textOf(shape) : type === "array" ? { type, items: {} } : { type },
  );
  return branches.length === 1 ? branches[0]! : { anyOf: branches };
}
