import type { Evidence, ParameterObject, Reference, Schema } from "./document.ts";
import { placeOf, pointerTo } from "./references.ts";
import type { Resolve } from "./references.ts";

/** Something that a request carries outside of its body. */
export interface Parameter {
  /** The name on the wire. */
  name: string;
  in: ParameterObject["in"];
  required: boolean;
  /** The name of the argument in the client. */
  argument: string;
  description: string;
  evidence: Evidence | undefined;
  /** Whether it is personal data. */
  sensitive: boolean;
  /** With its own reference followed, so that its type can be seen. `node.schema` is as it stands in the document. */
  schema: Schema;
  /** Where it stands in the document, as a JSON pointer: a shared one among the components. */
  pointer: string;
  /** Where its schema stands in the document. */
  schemaPointer: string;
  /** Its example, or that of its schema. */
  example: unknown;
  /** As it stands in the document, all its marks included. */
  node: ParameterObject;
}

/** Parameters with their places. Of several with one name and place, the last wins where the first stood. */
export function readParameters(
  resolve: Resolve,
  nodes: (readonly [ParameterObject | Reference, pointer: string])[],
): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const [reference, pointer] of nodes) {
    const node = resolve<ParameterObject>(reference);
    const schema = resolve<Schema>(node.schema);
    const place = placeOf(reference, pointer);
    byPlace.set(`${node.in} ${node.name}`, {
      name: node.name,
      in: node.in,
      required: node.required === true,
      argument: node["x-sdk-name"] ?? node.name,
      description: node.description ?? "",
      evidence: node["x-evidence"],
      sensitive: node["x-sensitive"] === true,
      schema,
      pointer: place,
      schemaPointer: pointerTo(place, "schema"),
      example: node.example ?? schema["example"] ?? (schema["examples"] as unknown[] | undefined)?.[0],
      node,
    });
  }
  return [...byPlace.values()];
}
