import type { Format, ValueShape } from "@d6-integrate/client/observe";
import { YAMLMap, isMap, isSeq } from "yaml";
import type { Document } from "yaml";
import type { Difference } from "../findings/difference.ts";
import type { ContractFiles } from "./contract-files.ts";
import { flow, markObserved } from "./mark.ts";

type Schema = Record<string, unknown>;

/** Changes the records of the contract: more types and forms, fields that can be missing, fields that were not known. */
export function changeFields(contract: ContractFiles, differences: readonly Difference[]): void {
  const done = new Set<string>();
  for (const { kind, home, shape } of differences) {
    if (!home?.property) continue;
    const key = `${kind} ${home.schema} ${home.property}`;
    const document = contract.yaml(`components/schemas/${home.schema}.yaml`);
    const properties = document?.get("properties");
    if (!document || !isMap(properties) || done.has(key)) continue;
    done.add(key);
    const property = properties.get(home.property);
    if (kind === "missing field") dropRequired(contract, document, home.schema, home.property);
    if (kind === "missing field" && isMap(property)) markObserved(document, property, contract.cite());
    if (kind === "unknown field" && !property) addField(contract, document, properties, home.property, shape!);
    if (kind === "type" || kind === "format" || kind === "enumeration") {
      if (isMap(property)) widen(contract, document, property, shape!, kind);
    }
  }
}

function dropRequired(contract: ContractFiles, document: Document, schema: string, name: string): void {
  without(document, ["required"], name);
  const facts = contract.yaml("facts/required.yaml");
  if (facts) without(facts, [schema], name);
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

function widen(contract: ContractFiles, document: Document, property: YAMLMap, shape: ValueShape, kind: string): void {
  if (kind === "type") {
    const declared = Object.fromEntries(
      ["$ref", "type", "pattern", "format", "enum"].flatMap((key) => {
        const value = (property.toJS(document) as Schema)[key];
        property.delete(key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
    const already = isSeq(property.get("anyOf"))
      ? ((property.toJS(document) as Schema)["anyOf"] as Schema[])
      : [declared];
    const types = Object.keys(shape.types ?? {}).filter((type) => !already.some((one) => one["type"] === type));
    const others = types.filter((type) => type !== "string" || !already.some((one) => "$ref" in one));
    const branches = [...already, ...others.map((type) => (type === "string" ? textOf(shape) : { type }))];
    property.items.unshift(document.createPair("anyOf", flow(document, branches)));
  } else {
    for (const key of ["$ref", "type", "pattern", "format", "enum"]) property.delete(key);
    property.items.unshift(document.createPair("$ref", "./Text.yaml"));
  }
  markObserved(document, property, contract.cite());
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
