import { describe, expect, test } from "vitest";
import { readContract } from "@d6-integrate/spec/reader";
import type { Document, OperationObject } from "@d6-integrate/spec/reader";
import { emit } from "../src/generate.ts";
import { formatSource } from "../src/format-source.ts";
import { operationModels } from "../src/operation-model.ts";
import { contractWith, v2Error } from "./contract-with.ts";

async function emitted(name: string, operation: Partial<OperationObject> = {}): Promise<string> {
  return formatSource(name, (await emit(contractWith(operation)))[name] ?? "");
}

describe("the table of operations", () => {
  test("says where each argument goes and what it may be", async () => {
    const parameters = [
      { $ref: "#/components/parameters/School" },
      { name: "deep", in: "query" as const, schema: { type: "boolean" } },
      { name: "code", in: "query" as const, schema: { type: ["string", "integer"] } },
      {
        name: "grades",
        in: "query" as const,
        style: "form",
        explode: false,
        schema: { type: "array", items: { type: "integer" } },
      },
    ];
    const text = await emitted("generated/operations.gen.ts", { parameters });
    expect(text).toContain(`const requiredPathInteger: Parameter = { in: "path", type: "integer", required: true };`);
    expect(text).toContain(`const optionalQueryBoolean: Parameter = { in: "query", type: "boolean" };`);
    expect(text).toContain(
      `const optionalQueryIntegerOrString: Parameter = { in: "query", type: "integer-or-string" };`,
    );
    expect(text).toContain(`const optionalQueryIntegerArray: Parameter = { in: "query", type: "integer-array" };`);
    expect(text).toMatch(/const requiredHeaderIntegerSchool.*wireName: "X-SCHOOL"/s);
    expect(text).toMatch(/parameters: \{\s*id: requiredPathInteger,\s*school: requiredHeaderIntegerSchool,/);
  });

  test("tells bodies, and the statuses that have none", async () => {
    const text = await emitted("generated/operations.gen.ts", {
      requestBody: { required: true, content: { "application/json": {} } },
      responses: {
        "200": { description: "", content: { "application/json": {} } },
        "204": { description: "" },
        "400": v2Error,
      },
    });
    for (const part of [`body: "required"`, "empty: [204]"]) expect(text).toContain(part);
    expect(text).toContain("usualErrors: readonly number[] = [400];");
  });
});

describe("the functions", () => {
  test("take the arguments side by side, under the names that callers use", async () => {
    const text = await emitted("operations/v2.gen.ts", {
      parameters: [
        { $ref: "#/components/parameters/School" },
        { name: "deep", in: "query", schema: { type: "boolean" }, description: "Deeper." },
      ],
      requestBody: { content: { "application/json": {} } },
    });
    expect(text).toContain(`school: operations["v2UpdateThing"]["parameters"]["header"]["X-SCHOOL"];`);
    expect(text).toContain(
      `deep?: NonNullable<operations["v2UpdateThing"]["parameters"]["query"]>["deep"] | undefined;`,
    );
    expect(text).toMatch(/body\?:\s+\|? ?NonNullable<operations\["v2UpdateThing"\]\["requestBody"\]>/);
    expect(text).toContain("/** Deeper. */");
  });

  test("answer every declared success once, undefined for one without a body", async () => {
    const answer = (type: string) => ({ description: "", content: { "application/json": { schema: { type } } } });
    const text = await emitted("operations/v2.gen.ts", {
      responses: {
        "200": answer("object"),
        "201": answer("array"),
        "202": answer("object"),
        "204": { description: "" },
        "400": v2Error,
      },
    });
    expect(text).toMatch(/UpdateThingOutput =[^;]*\[200\][^;]*\[201\][^;2]*undefined;/);
  });

  test("are documented with evidence, the vendor's page, deprecation and the kinds of errors", async () => {
    const text = await emitted("operations/v2.gen.ts", {
      description: "Use another. Really */ do.",
      "x-evidence": { level: "assumed", labels: ["GEN-01"], source: "Nobody", links: [] },
      deprecated: true,
      externalDocs: { url: "https://docs.test/thing" },
    });
    expect(text).toContain("* Update a thing.");
    expect(text).toContain("Really *\\/ do.");
    expect(text).toContain("Evidence: assumed.");
    expect(text).toContain("@see https://docs.test/thing");
    expect(text).toContain("@deprecated Use another.");
    expect(text).toMatch(/@throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unexpected-response`/);
  });
});

test("an operation with a cursor and pages is one that can be walked", async () => {
  const page = { type: "object", properties: { data: { type: "array" }, meta: { type: "object" } } };
  const operation: Partial<OperationObject> = {
    parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
    responses: { "200": { description: "", content: { "application/json": { schema: page } } }, "400": v2Error },
  };
  expect(await emitted("operations/v2.gen.ts", operation)).toMatch(
    /updateThing: PagedFunction<.*pagedFunction\(v2UpdateThing\)/s,
  );
  expect(await emitted("client/tree.gen.ts", operation)).toContain("readonly update: PagedMethod<");
  expect(await emitted("operations/v2.gen.ts", { ...operation, parameters: [] })).not.toContain("Paged");
});

test("the personal fields are listed once, from records and parameters alike", async () => {
  const contract = contractWith({
    parameters: [{ name: "code", in: "query", schema: { type: "string" }, "x-sensitive": true }],
  });
  const properties = { name: { type: "string", "x-sensitive": true }, id: {}, code: { "x-sensitive": true } };
  Object.assign(contract.components?.schemas ?? {}, { Thing: { type: "object", properties } });
  expect((await emit(contract))["generated/sensitive.gen.ts"]).toContain('sensitiveFields = ["code","name"] as const');
});

describe("normalised answers", () => {
  const contractOf = (): Document => {
    const contract = contractWith({
      responses: {
        "200": { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
        "400": v2Error,
      },
    });
    Object.assign(contract.components?.schemas ?? {}, {
      Thing: {
        type: "object",
        properties: {
          id: { type: "string", "x-wire": "int-str" },
          price: { type: "string", "x-wire": "amount-str" },
          home: { type: "string", "x-wire": "address" },
          parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
        },
      },
      Part: { type: "object", properties: { on: { type: "string", "x-wire": "yes-no" } } },
      Unused: { type: "object", properties: { on: { type: "string", "x-wire": "yes-no" } } },
    });
    return contract;
  };

  test("have a shape and a type per record that is answered, the parts first; amounts stay", async () => {
    const text = await formatSource("shapes.gen.ts", (await emit(contractOf()))["values/shapes.gen.ts"] ?? "");
    expect(text).toMatch(
      /partShape: Shape = \{ on: flag \};.*thingShape: Shape = \{ id: integer, home: lines, parts: \[partShape\] \};/s,
    );
    expect(text).toMatch(
      /NormalizedThing = Normalized<\s*wire\.Thing,\s*\{\s*id: number;\s*home: string\[\];\s*parts: NormalizedPart\[\];/,
    );
    for (const word of ["price", "Unused", "text"]) expect(text).not.toContain(word);
  });

  test("have a function of the same name; one in whose answer nothing is converted is passed on", async () => {
    const text = (await emit(contractOf()))["values/v2-normalized.gen.ts"];
    expect(text).toContain("operationFunction(v2UpdateThing, /* @__PURE__ */ normalizer(thingShape))");
    expect(text).toContain("export type UpdateThingOutput = NormalizedThing;");
    expect((await emit(contractWith({})))["values/v2-normalized.gen.ts"]).toContain(
      'export { updateThing } from "../operations/v2.gen.ts"',
    );
  });

  test("of a record that holds itself are refused", async () => {
    const contract = contractOf();
    Object.assign(contract.components?.schemas?.["Part"]?.properties ?? {}, {
      whole: { $ref: "#/components/schemas/Thing" },
    });
    await expect(emit(contract)).rejects.toThrow(/Thing holds itself/);
  });
});

test("the tree has a method per operation, by x-sdk-name", async () => {
  const text = await emitted("client/tree.gen.ts");
  expect(text).toMatch(/readonly things: \{.*readonly update: OperationMethod<\s*\[input: v2\.UpdateThingInput\],/s);
  expect(text).toContain("update: bind(client, v2.updateThing),");
});

test("the server and the credential headers come from the contract", async () => {
  const text = await emitted("generated/service.gen.ts");
  for (const value of ["https://api.test", "x-user", "x-pass"]) expect(text).toContain(`"${value}"`);
  expect(text).toContain("schoolArguments = [] as const");
  const contract = contractWith({});
  const SchoolId = { name: "X-SCHOOL", in: "header" as const, "x-sdk-name": "school", schema: {} };
  contract.components = { ...contract.components, parameters: { SchoolId } };
  const service = (await emit(contract))["generated/service.gen.ts"];
  expect(service).toContain('schoolArguments = ["school"] as const');
  expect(service).toContain('schoolNames: readonly string[] = ["school","x-school"]');
});

describe("a list of v1 that answers 404 when there are no rows", () => {
  const miss = (error: string) => ({
    description: "",
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/V1Error" },
        examples: { gone: { value: { error } } },
      },
    },
  });
  const list = (error: string): OperationObject => ({
    operationId: "v1GetThings",
    "x-sdk-name": "things.list",
    responses: {
      "200": { description: "", content: { "application/json": { schema: { type: "array" } } } },
      "404": miss(error),
    },
  });
  const lists = (paths: Document["paths"]): string[] =>
    operationModels(readContract({ ...contractWith({}), paths }))
      .filter((model) => model.list)
      .map((model) => model.id);
  const id = { parameters: [{ name: "id", in: "path" as const, required: true, schema: { type: "integer" } }] };

  test("is marked, also when its path ends in the school", () => {
    expect(lists({ "/v1/things/{id}": { ...id, get: list("Not Found") } })).toEqual(["v1GetThings"]);
  });

  test("is not one whose 404 can only mean a wrong route", () => {
    expect(lists({ "/v1/things/{id}": { ...id, get: list("route_not_found") } })).toEqual([]);
  });

  test("is not the record behind a list", () => {
    const all = { ...list("route_not_found"), operationId: "v1GetAll", "x-sdk-name": "things.all" };
    expect(lists({ "/v1/things": { get: all }, "/v1/things/{id}": { ...id, get: list("Not Found") } })).toEqual([]);
  });
});

test("the API of an operation is told by its id, and operations without one are left out", async () => {
  const text = await emitted("generated/api-types.gen.ts", { "x-api-type": "Parts API" });
  expect(text).toContain(`export type ApiType = "Parts API";`);
  expect(text).toContain(`v2UpdateThing: "Parts API"`);
  expect(await emitted("generated/api-types.gen.ts")).toContain("ApiType = never;");
});
