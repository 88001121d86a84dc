import type { Document } from "../contract.ts";

type Node = Record<string, unknown>;

/** One change of the document that client and mock know nothing of. */
export interface Mutant {
  operator: string;
  where: string;
  apply(document: Document): void;
}

const at = (document: Document, path: string[]): Node =>
  path.reduce<Node>((node, key) => node[key] as Node, document as unknown as Node);

/** Every mutant that the operators find in a document; each changes what may go over the wire. */
export function* mutants(document: Document): Generator<Mutant> {
  yield* mutatePaths(document);
  const { schemas = {}, securitySchemes = {} } = document.components ?? {};
  for (const [name, schema] of Object.entries(schemas)) yield* mutateSchema(["components", "schemas", name], schema);
  for (const name of Object.keys(securitySchemes)) {
    const path = ["components", "securitySchemes", name];
    yield change("rename the header of a credential", path, (node) => (node["name"] = "X-RENAMED"));
  }
}

function* mutatePaths(document: Document): Generator<Mutant> {
  for (const [path, item] of Object.entries(document.paths)) {
    yield {
      operator: "rename a path",
      where: path,
      apply({ paths }) {
        paths[`${path}/renamed`] = paths[path]!;
        delete paths[path];
      },
    };
    for (const [method, operation] of Object.entries(item as Record<string, Node>)) {
      const pointer = ["paths", path, method];
      yield change("change a method", ["paths", path], (node) => {
        node["put"] = node[method];
        delete node[method];
      });
      for (const status of Object.keys(operation["responses"] as Node)) {
        yield change(`drop a status`, [...pointer, "responses"], (node) => delete node[status], status);
      }
      for (const [index, parameter] of ((operation["parameters"] ?? []) as Node[]).entries()) {
        if ("$ref" in parameter) continue;
        const place = [...pointer, "parameters", String(index)];
        yield change("rename a parameter", place, (node) => (node["name"] = "renamed"));
        yield change("change the type of a parameter", place, (node) => (node["schema"] = { type: "null" }));
        if (!parameter["required"]) yield change("require a parameter", place, (node) => (node["required"] = true));
      }
    }
  }
}

function* mutateSchema(path: string[], schema: Node): Generator<Mutant> {
  if (typeof schema["pattern"] === "string") {
    yield change("change a pattern", path, (node) => (node["pattern"] = "^nothing fits$"));
  }
  for (const value of Array.isArray(schema["enum"]) ? (schema["enum"] as unknown[]) : []) {
    yield change("narrow an enum", path, (node) => {
      node["enum"] = (node["enum"] as unknown[]).filter((other) => other !== value);
    });
  }
  if (typeof schema["type"] === "string" && !schema["properties"]) {
    yield change("change a type", path, (node) => (node["type"] = "null"));
  }
  const properties = (schema["properties"] ?? {}) as Record<string, Node>;
  if (Object.keys(properties).length > 0) {
    yield change("require one more property", path, (node) => {
      node["required"] = [...((node["required"] ?? []) as string[]), "unheard_of"];
    });
  }
  const patterns = Object.keys((schema["patternProperties"] ?? {}) as Node).map((pattern) => new RegExp(pattern));
  for (const [name, property] of Object.entries(properties)) {
    // A name that fits a pattern of its record is allowed without being listed.
    if (patterns.some((pattern) => pattern.test(name))) continue;
    yield change(
      "rename a property",
      path,
      (node) => {
        const { [name]: renamed, ...rest } = node["properties"] as Node;
        node["properties"] = { ...rest, [`${name}_renamed`]: renamed };
      },
      name,
    );
    const kind = typeof property["$ref"] === "string" ? "a reference" : property["type"];
    if (kind === "integer" || kind === "a reference") {
      yield change(
        "swap a property for another type",
        [...path, "properties"],
        (node) => (node[name] = { type: "boolean" }),
        name,
      );
    }
  }
}

function change(operator: string, path: string[], apply: (node: Node) => void, detail?: string): Mutant {
  return {
    operator,
    where: [...path.slice(1), ...(detail === undefined ? [] : [detail])].join(" "),
    apply: (document) => apply(at(document, path)),
  };
}
