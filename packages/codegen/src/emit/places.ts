import { componentName } from "@d6-integrate/spec/reader";
import type { Contract, Reference, Schema } from "@d6-integrate/spec/reader";
import { header } from "./header.ts";

/** `places.gen.ts`: what the contract says at each place of a body, and the only words in which an observer may speak. */
export function emitPlaces(contract: Contract): string {
  const { document, operations } = contract;
  const records = new Map<string, string>();
  const place = (node: Schema | Reference | undefined): string => {
    if (!node) return "{}";
    const name = componentName(node);
    const schema = contract.resolve<Schema>(node);
    if (!name || !schema.properties || "properties" in node) return placeText(contract, schema, place);
    if (!records.has(name)) records.set(name, placeText(contract, schema, place));
    return name;
  };
  const entries = operations.map(({ id, parameters, body, responses }) => {
    const answers = [...responses].flatMap(([status, { json }]) => (json ? [`${status}: ${place(json.schema)}`] : []));
    const names = parameters.map((parameter) => parameter.argument);
    const request = body?.json ? `request: ${place(body.json.schema)}, ` : "";
    return `${id}: { arguments: ${JSON.stringify(names)}, ${request}responses: { ${answers.join(", ")} } },`;
  });
  const fields = [...new Set(propertyNames(document))].toSorted();
  const names = operations.flatMap(({ parameters }) => parameters.map((parameter) => parameter.argument));
  const errors = operations.flatMap(({ responses }) =>
    [...responses].flatMap(([status, { json }]) => (status < 400 ? [] : Object.values(json?.examples ?? {}))),
  ) as { error?: string; message?: string }[];
  const list = (name: string, values: readonly string[]) =>
    `export const ${name} = ${JSON.stringify([...new Set(values)].toSorted())} as const;\n`;
  return [
    header,
    `import type { OperationPlaces, Place } from "./place.ts";`,
    "",
    "/** The version of the contract. */",
    `export const contractVersion = ${JSON.stringify(document.info.version)};`,
    "/** The names of all fields of the contract. */",
    list("fieldNames", fields),
    "/** The names of all arguments. */",
    list("argumentNames", names),
    "/** The words of these names. */",
    list(
      "contractWords",
      [...fields, ...names].flatMap((name) => name.split("_")),
    ),
    "/** The kinds of errors that examples of the contract have, by `error` in v1 and `message` in v2. */",
    list(
      "errorCodes",
      errors.map(({ error, message }) => error ?? message).filter((code) => code !== undefined),
    ),
    "/** The values of enumerations. */",
    list("listedValues", enumeratedValues(document).map(String)),
    "/** The ids of all operations. */",
    `export const operationIds = ${JSON.stringify(operations.map(({ id }) => id))} as const;`,
    "/** The id of an operation of the contract. */",
    "export type OperationId = (typeof operationIds)[number];",
    "",
    ...inOrder(records).map(([name, text]) => `const ${name}: Place = ${text};`),
    "",
    "/** The places of each operation. */",
    `export const places: Readonly<Record<OperationId, OperationPlaces>> = { ${entries.join("\n")} };`,
    "",
  ].join("\n");
}

/** Each record behind those that it holds, by its depth and then by name: where it stands depends on itself alone. */
function inOrder(records: ReadonlyMap<string, string>): [string, string][] {
  const held = (text: string) => [...records.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const depth = (name: string): number => 1 + Math.max(0, ...held(records.get(name)!).map(depth));
  return [...records].toSorted(([one], [other]) => depth(one) - depth(other) || (one < other ? -1 : 1));
}

function placeText(
  contract: Contract,
  schema: Schema,
  place: (node: Schema | Reference | undefined) => string,
): string {
  const alternatives = [...((schema["anyOf"] ?? []) as Schema[]), ...(schema.oneOf ?? [])];
  const branches = [schema, ...alternatives].map((branch) => contract.resolve<Schema>(branch));
  const types = branches.flatMap(({ type }) => type ?? []);
  const patterns = branches.flatMap(({ pattern, format }) =>
    format === "date" ? "^\\d{4}-\\d{2}-\\d{2}$" : (pattern ?? []),
  );
  const values = branches.flatMap((branch) => branch.enum ?? []).map(String);
  const open = branches.flatMap(({ type, enum: listed }) => (listed ? [] : (type ?? [])));
  // Records that can stand in one place are looked at as one.
  const properties = Object.fromEntries(branches.flatMap((branch) => Object.entries(branch.properties ?? {})));
  const fields = Object.entries(properties).map(([name, field]) => `${JSON.stringify(name)}: ${place(field)}`);
  const { by, direction } = schema["x-order"] ?? {};
  const parts = [
    types.length > 0 && `types: ${JSON.stringify(types)}`,
    patterns.length === 1 && `pattern: /${patterns[0]!.replaceAll("/", "\\/")}/u`,
    values.length > 0 && `values: ${JSON.stringify(values)}`,
    values.length > 0 && open.length > 0 && `open: ${JSON.stringify(open)}`,
    schema["x-sensitive"] && "sensitive: true",
    fields.length > 0 && `fields: { ${fields.join(", ")} }`,
    schema.items && `items: ${place(schema.items)}`,
    direction && `order: { by: ${JSON.stringify(by)}, direction: ${JSON.stringify(direction)} }`,
  ];
  return `{ ${parts.filter((part) => part).join(", ")} }`;
}

function propertyNames(node: unknown): string[] {
  if (node === null || typeof node !== "object") return [];
  const own = "properties" in node && node.properties ? Object.keys(node.properties) : [];
  return [...own, ...Object.values(node).flatMap(propertyNames)];
}

/** Values of `enum` below a node, unless it is personal. */
function enumeratedValues(node: unknown): unknown[] {
  if (node === null || typeof node !== "object") return [];
  const own = "enum" in node && Array.isArray(node.enum) && !("x-sensitive" in node) ? node.enum : [];
  return [...own, ...Object.values(node).flatMap(enumeratedValues)];
}
