/**
 * What may stand where in OpenAPI 3.0 to 3.2, in one table: the objects, their fields, and what each field holds. `[]x` is a
 * list of x, `{}x` a map of names to x; `data` is never looked into, so that a `$ref` in it stays data.
 */
export interface ObjectType {
  readonly fields: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  /** Whether a reference to one may stand in its place. */
  readonly mayRefer?: boolean;
}

/** `name: holds` pairs, one after the other. */
function fields(text: string): Record<string, string> {
  const words = text.trim().split(/[\s:]+/);
  return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!]] : [])));
}

const WORDS = fields("summary: text description: text");
const EXAMPLES = fields("example: data examples: {}example");
const SERIALIZED = fields(
  "description: text required: flag deprecated: flag allowEmptyValue: flag style: text explode: flag allowReserved: flag schema: schema content: {}mediaType",
);

const SCHEMA = fields(`
  $ref: text $dynamicRef: text $id: text $anchor: text $dynamicAnchor: text $comment: text $schema: text $defs: {}schema
  type: data enum: []data const: data default: data example: data examples: []data format: text pattern: text
  multipleOf: number minimum: number maximum: number exclusiveMinimum: data exclusiveMaximum: data
  minLength: number maxLength: number minItems: number maxItems: number uniqueItems: flag minContains: number
  maxContains: number minProperties: number maxProperties: number required: []text dependentRequired: {}[]text
  properties: {}schema patternProperties: {}schema additionalProperties: schema propertyNames: schema
  unevaluatedProperties: schema unevaluatedItems: schema dependentSchemas: {}schema items: schema prefixItems: []schema
  contains: schema allOf: []schema anyOf: []schema oneOf: []schema not: schema if: schema then: schema else: schema
  contentEncoding: text contentMediaType: text contentSchema: schema title: text description: text deprecated: flag
  nullable: flag readOnly: flag writeOnly: flag discriminator: discriminator xml: xml externalDocs: externalDocs`);

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

export const TYPES: Readonly<Record<string, ObjectType>> = {
  document: {
    fields: fields(`openapi: text $self: text info: info jsonSchemaDialect: text servers: []server paths: {}pathItem
      webhooks: {}pathItem x-webhooks: {}pathItem components: components security: []{}[]text tags: []tag
      externalDocs: externalDocs`),
    required: ["openapi", "info"],
  },
  info: {
    fields: { ...WORDS, ...fields("title: text termsOfService: text contact: contact license: license version: text") },
    required: ["title", "version"],
  },
  contact: { fields: fields("name: text url: text email: text") },
  license: { fields: fields("name: text identifier: text url: text"), required: ["name"] },
  server: { fields: fields("url: text description: text name: text variables: {}serverVariable"), required: ["url"] },
  serverVariable: { fields: fields("enum: []text default: text description: text"), required: ["default"] },
  components: {
    fields: fields(`schemas: {}schema responses: {}response parameters: {}parameter examples: {}example
      requestBodies: {}requestBody headers: {}header securitySchemes: {}securityScheme links: {}link
      callbacks: {}callback pathItems: {}pathItem mediaTypes: {}mediaType`),
  },
  pathItem: {
    fields: {
      ...WORDS,
      ...Object.fromEntries(METHODS.map((method) => [method, "operation"])),
      ...fields("$ref: text servers: []server parameters: []parameter additionalOperations: {}operation"),
    },
    mayRefer: true,
  },
  operation: {
    fields: {
      ...WORDS,
      ...fields(`tags: []text externalDocs: externalDocs operationId: text parameters: []parameter requestBody: requestBody
        responses: responses callbacks: {}callback deprecated: flag security: []{}[]text servers: []server`),
    },
  },
  externalDocs: { fields: fields("description: text url: text"), required: ["url"] },
  parameter: {
    fields: { ...SERIALIZED, ...EXAMPLES, ...fields("name: text in: text") },
    required: ["name", "in"],
    mayRefer: true,
  },
  header: { fields: { ...SERIALIZED, ...EXAMPLES }, mayRefer: true },
  requestBody: {
    fields: fields("description: text content: {}mediaType required: flag"),
    required: ["content"],
    mayRefer: true,
  },
  mediaType: {
    fields: {
      ...EXAMPLES,
      ...fields(
        "schema: schema itemSchema: schema encoding: {}encoding prefixEncoding: []encoding itemEncoding: encoding",
      ),
    },
    mayRefer: true,
  },
  encoding: {
    fields:
      fields(`contentType: text headers: {}header style: text explode: flag allowReserved: flag encoding: {}encoding
      prefixEncoding: []encoding itemEncoding: encoding`),
  },
  response: { fields: { ...WORDS, ...fields("headers: {}header content: {}mediaType links: {}link") }, mayRefer: true },
  example: {
    fields: { ...WORDS, ...fields("value: data dataValue: data serializedValue: text externalValue: text") },
    mayRefer: true,
  },
  link: {
    fields: fields(
      "operationRef: text operationId: text parameters: data requestBody: data description: text server: server",
    ),
    mayRefer: true,
  },
  tag: {
    fields: { ...WORDS, ...fields("name: text externalDocs: externalDocs parent: text kind: text") },
    required: ["name"],
  },
  securityScheme: {
    fields: fields(`type: text description: text name: text in: text scheme: text bearerFormat: text flows: flows
      openIdConnectUrl: text oauth2MetadataUrl: text deprecated: flag`),
    required: ["type"],
    mayRefer: true,
  },
  flows: {
    fields: fields(
      "implicit: flow password: flow clientCredentials: flow authorizationCode: flow deviceAuthorization: flow",
    ),
  },
  flow: {
    fields: fields(
      "authorizationUrl: text deviceAuthorizationUrl: text tokenUrl: text refreshUrl: text scopes: {}text",
    ),
    required: ["scopes"],
  },
  discriminator: {
    fields: fields("propertyName: text mapping: {}text defaultMapping: text"),
    required: ["propertyName"],
  },
  xml: { fields: fields("name: text namespace: text prefix: text attribute: flag wrapped: flag nodeType: text") },
  schema: { fields: SCHEMA, mayRefer: true },
};

/** Objects whose members are named by whoever writes the document. */
export const MAPS: Readonly<Record<string, string>> = { responses: "response", callback: "pathItem" };

/** Fields of one kind of object that this table does not have, and that are no extensions. */
export function unknownFields(type: string, value: unknown): string[] {
  const known = TYPES[type]?.fields;
  if (!known || typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.keys(value).filter((name) => !Object.hasOwn(known, name) && !name.startsWith("x-") && name !== "$ref");
}
