import type { BodyObject, Evidence, HeaderObject, MediaObject, Reference, ResponseObject, Schema } from "./document.ts";
import { placeOf, pointerTo } from "./references.ts";
import type { Resolve } from "./references.ts";

/** The body of a request. */
export interface Body {
  required: boolean;
  /** By media type. */
  content: Record<string, Media>;
  /** The JSON of it, which is all that the API speaks. */
  json: Media | undefined;
}

/** A declared answer. */
export interface Response {
  status: number;
  description: string;
  evidence: Evidence | undefined;
  headers: Record<string, HeaderObject>;
  /** By media type; empty where the answer has no body. */
  content: Record<string, Media>;
  /** The JSON of it, which is all that the API speaks; undefined where the answer has no body. */
  json: Media | undefined;
  /** Where it stands in the document, as a JSON pointer: a shared one among the components. */
  pointer: string;
  /** As it stands in the document, all its marks included. */
  node: ResponseObject;
}

/** A body in one media type. */
export interface Media {
  /** As it stands in the document: it may be a reference. */
  schema: Schema | undefined;
  /** Where the schema stands in the document, as a JSON pointer. */
  schemaPointer: string;
  /** The values of the examples by case. */
  examples: Record<string, unknown>;
  /** As it stands in the document, all its marks included. */
  node: MediaObject;
}

export function readBody(resolve: Resolve, reference: BodyObject | Reference, pointer: string): Body {
  const node = resolve<BodyObject>(reference);
  return { required: node.required === true, ...readContent(resolve, node, placeOf(reference, pointer)) };
}

export function readResponse(
  resolve: Resolve,
  status: number,
  reference: ResponseObject | Reference,
  pointer: string,
): Response {
  const node = resolve<ResponseObject>(reference);
  const place = placeOf(reference, pointer);
  const headers = Object.entries(node.headers ?? {}).map(([name, header]) => {
    const { schema, ...rest } = resolve<HeaderObject>(header);
    return [name, { ...rest, schema: resolve<Schema>(schema) }];
  });
  return {
    status,
    description: node.description,
    evidence: node["x-evidence"],
    headers: Object.fromEntries(headers),
    ...readContent(resolve, node, place),
    pointer: place,
    node,
  };
}

function readContent(resolve: Resolve, { content = {} }: Partial<BodyObject>, pointer: string) {
  const read: Record<string, Media> = Object.fromEntries(
    Object.entries(content).map(([type, node]) => {
      const examples = Object.entries(node.examples ?? {});
      return [
        type,
        {
          schema: node.schema,
          schemaPointer: pointerTo(pointer, "content", type, "schema"),
          examples: Object.fromEntries(
            examples.map(([name, example]) => [name, resolve<{ value?: unknown }>(example).value]),
          ),
          node,
        },
      ];
    }),
  );
  return { content: read, json: read["application/json"] };
}
