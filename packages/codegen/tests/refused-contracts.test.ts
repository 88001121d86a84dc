import { describe, expect, test } from "vitest";
import type { OperationObject } from "@d6-integrate/spec/reader";
import { emit } from "../src/generate.ts";
import { contractWith } from "./contract-with.ts";

describe("a contract that the client could not follow is refused with the reason", () => {
  const query = (name: string, type: string) => ({ name, in: "query" as const, schema: { type } });
  test.each<[string, Partial<OperationObject>, RegExp]>([
    ["an id without a version", { operationId: "updateThing" }, /the version and a name/],
    ["an id of another version", { operationId: "v1UpdateThing" }, /is not of v1/],
    ["no place in the tree", { "x-sdk-name": "update" }, /a resource and a verb/],
    ["a list of who knows what", { parameters: [query("ids", "array")] }, /cannot send ids: array/],
    [
      "a list that repeats its name",
      { parameters: [{ ...query("ids", "array"), schema: { type: "array", items: { type: "integer" } } }] },
      /style form and explode false/,
    ],
    ["two arguments of one name", { parameters: [query("id", "integer")] }, /two arguments are called id/],
    ["an argument called body", { parameters: [query("body", "string")] }, /two arguments are called body/],
    ["a form", { requestBody: { content: { "multipart/form-data": {} } } }, /sends JSON only/],
    ["no error body", { responses: { "200": { description: "" } } }, /all be V1Error or all be V2Error/],
    ["a reference to nothing", { parameters: [{ $ref: "#/components/parameters/Gone" }] }, /refers to .*Gone/],
  ])("%s", async (_, operation, message) => {
    await expect(emit(contractWith(operation))).rejects.toThrow(message);
  });

  test("a path without its parameter", async () => {
    await expect(emit(contractWith({}, "/v2/things"))).rejects.toThrow(/path parameters \(id\) differ/);
  });

  test("two operations with one id", async () => {
    const contract = contractWith({});
    const other = contractWith({}, "/v2/others/{id}");
    Object.assign(contract.paths, other.paths);
    await expect(emit(contract)).rejects.toThrow(/share the operationId v2UpdateThing/);
  });
});
