import { describe, expect, it } from "vitest";

import { Workspace } from "../workspace.ts";

const document = (paths: object, more: object = {}) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...more }, null, 1);
const answer = (schema: object) => ({ "200": { description: "Done", content: { "application/json": { schema } } } });

async function told(base: string, head: string, files: Record<string, string> = {}, ...args: string[]) {
  const workspace = new Workspace({ "base.json": base, "head.json": head, ...files });
  return (await workspace.review(["base.json", "head.json", ...args])).stdout;
}

describe("a change that is the same in many places", () => {
  const COUNT = 82;
  const many = (type: string) =>
    document(
      Object.fromEntries(
        Array.from({ length: COUNT }, (_, at) => [
          `/things${at}`,
          { get: { operationId: `t${at}`, parameters: [{ name: "limit", in: "query", schema: { type } }] } },
        ]),
      ),
    );

  it.each(["markdown", "text", "html"])("is told once as %s, with a count and some places", async (format) => {
    const report = await told(many("integer"), many("string"), {}, "--format", format);
    expect(report.match(/no longer allows/g)).toHaveLength(1);
    expect(report).toContain("82 breaking");
    expect(report).toMatch(/in 82 places|82 places|81 more places/);
    expect(report).toContain("base.json:16");
  });

  it("is told with every place and fingerprint with --all", async () => {
    const report = await told(many("integer"), many("string"), {}, "--all");
    expect(report.match(/base `base\.json:\d+`/g)).toHaveLength(COUNT);
    expect(new Set(report.match(/`[0-9a-f]{12}`/g)).size).toBe(COUNT);
  });

  it("stays one entry for each place in the JSON report", async () => {
    const { changes } = JSON.parse(await told(many("integer"), many("string"), {}, "--format", "json"));
    expect(changes).toHaveLength(COUNT);
  });
});

it("names an operation once that sends and receives what changed", async () => {
  const both = (description: string) =>
    document(
      {
        "/a": {
          post: {
            operationId: "save",
            requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } },
            responses: answer({ $ref: "#/components/schemas/A" }),
          },
        },
      },
      { components: { schemas: { A: { type: "string", description } } } },
    );
  expect(await told(both("One"), both("Two"))).toContain("**`save`** `POST /a`");
});

describe("a parameter of another name", () => {
  const withVariable = (name: string, schema: object) =>
    document({
      [`/a/{${name}}`]: { get: { parameters: [{ name, in: "path", required: true, schema }], responses: {} } },
    });

  it("shows its type before and after", async () => {
    const report = await told(withVariable("id", { type: "string" }), withVariable("key", { type: "integer" }));
    expect(report).toContain("- id: string\n");
    expect(report).toContain("+ key: number\n");
    expect(report).not.toContain("not described");
  });

  it("shows no type where only the name and a limit are others", async () => {
    const report = await told(
      withVariable("id", { type: "string" }),
      withVariable("key", { type: "string", maxLength: 4 }),
    );
    expect(report).toContain("`maxLength` none → 4.**");
    expect(report).not.toContain("```diff");
  });
});

describe("a schema in another file", () => {
  const refers = ($ref: string, components?: object) =>
    document({ "/a": { get: { responses: answer({ $ref }) } } }, components && { components });
  const changed = (file: string, text: (type: string) => string, $ref: string, components?: object) =>
    told(
      refers(`one/${$ref}`, components),
      refers(`two/${$ref}`, components && JSON.parse(JSON.stringify(components).replaceAll("one/", "two/"))),
      { [`one/${file}`]: text("string"), [`two/${file}`]: text("integer") },
    );
  const object = (type: string) => `{type: object, properties: {a: {type: ${type}}}}`;

  it("has the name that the document gives it", async () => {
    const components = { schemas: { SchoolRecord: { $ref: "one/school-record.yaml" } } };
    const report = await changed("school-record.yaml", object, "school-record.yaml", components);
    expect(report).toContain("`SchoolRecord.a`: also allows `integer`");
  });

  it("has its name in a file of several", async () => {
    expect(await changed("all.yaml", (type) => `Order: ${object(type)}`, "all.yaml#/Order")).toContain(
      "`Order.a`: also",
    );
    const inDefs = (type: string) => `$defs: {Order: ${object(type)}}`;
    expect(await changed("all.yaml", inDefs, "all.yaml#/$defs/Order")).toContain("`Order.a`: also");
  });

  it("has the name of its file, as bundlers call it, where it has no other", async () => {
    expect(await changed("order.yaml", object, "order.yaml")).toContain("`order.a`: also");
  });

  it("is shown by its name in the type of another", async () => {
    const schemas = (type: object) => ({
      components: { schemas: { Shop: { type: "object", required: ["order"], properties: { order: type } } } },
    });
    const paths = { "/a": { get: { responses: answer({ $ref: "#/components/schemas/Shop" }) } } };
    const head = schemas({ $ref: "all.yaml#/Order" });
    const report = await told(document(paths, schemas({ type: "string" })), document(paths, head), {
      "all.yaml": `Order: ${object("string")}`,
    });
    expect(report).toContain("- order: string\n");
    expect(report).toContain("+ type Order = { a?: string }\n");
  });
});

it("calls the type of what nothing fits never", async () => {
  const base = document({
    "/a": {
      get: {
        responses: answer({ type: "object", properties: { a: { allOf: [{ type: "string" }, { type: "integer" }] } } }),
      },
    },
  });
  const head = document({
    "/a": { get: { responses: answer({ type: "object", properties: { a: { type: "string" } } }) } },
  });
  expect(await told(base, head)).toContain("- a?: never\n");
});

it("writes header names and statuses as the document does", async () => {
  const withHeader = (headers: object, status: string) =>
    document({
      "/a": { get: { responses: { "200": { description: "Done", headers }, [status]: { description: "Else" } } } },
    });
  const report = await told(
    withHeader({ "X-Total-Count": { required: true, schema: {} } }, "default"),
    withHeader({}, "5XX"),
  );
  expect(report).toContain("header `X-Total-Count` was removed");
  expect(report).toContain("status `default` was removed");
  const scheme = (name: string) =>
    document(
      { "/a": { get: { responses: {} } } },
      { security: [{ k: [] }], components: { securitySchemes: { k: { type: "apiKey", in: "header", name } } } },
    );
  expect(await told(scheme("X-Api-Key"), scheme("X-Token"))).toContain(
    "`apiKey header X-Token` instead of `apiKey header X-Api-Key`",
  );
  expect(await told(scheme("X-Api-Key"), scheme("X-API-KEY"))).toContain("nothing changed");
});
