import { everyOperation } from "@d6-integrate/client/validation";
import type { Problem } from "@d6-integrate/client/validation";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { contract, operations, requestsOf } from "../src/contract.ts";

const root = "https://contract.test/openapi.json";
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(contract.document, root);

/** Where the schema at a pointer of the document, read at run time, refuses a value. */
function refusals(pointer: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${root}#${encodeURI(pointer)}`);
  if (!validate) throw new Error(`The document has no schema at ${pointer}`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    keyword === "required" ? `${instancePath}/${params["missingProperty"]}` : instancePath,
  );
}

const texts = ["", " ", "x", "7", "-7", "07", "7.50", "-7.50", "7.5", "Yes", "yes", "No", "Partial", "Created"];
const dates = ["2024-02-29", "2023-02-29", "2024-2-9", "2024-04-16T00:00:00Z", "0000000000000"];
const records = [{}, { x: 1 }, { balance_x: 1 }, [], [1], ["x"]];

/** What stands in for a value: of each type, of each format, almost of a format, and too much of it. */
const others: unknown[] = [null, true, 0, 1, -1, 0.5, 1e300, ...texts, ...dates, ...records];

/** A JSON value with one place in it changed: replaced, left out, or with something beside it. */
function* changed(value: unknown): Generator {
  yield* others;
  if (value === null || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    if (!Array.isArray(value)) yield rest;
    for (const other of changed(inner)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    }
  }
  if (!Array.isArray(value)) yield { ...value, unknown_field: [1] };
}

/** Both see the same: names that only the data has show as `*` in what the client tells. */
function expectSame(problems: readonly Problem[], expected: string[], value: unknown): void {
  const told = new Set(problems.map(({ pointer }) => pointer));
  const starred = expected.map((pointer) => pointer.replace(/(validation_errors)\/[^/]+$|\/balance_x$/, "$1/*"));
  const missed = starred.filter((pointer) => !told.has(pointer));
  const invented = [...told].filter((pointer) => !pointer.endsWith("*") && !expected.includes(pointer));
  expect({ missed, invented, refused: told.size > 0 }, JSON.stringify(value)).toEqual({
    missed: [],
    invented: [],
    refused: expected.length > 0,
  });
}

describe("the validators of the client, compiled beforehand, see what Ajv sees in the document at run time", () => {
  it.each(operations)("of $id", (operation) => {
    const validator = everyOperation.find((one) => one.operation.id === operation.id)!;
    let refused = 0;
    for (const [status, { json }] of operation.responses) {
      // All answers with an error share two records: one of each operation is enough.
      const [first, ...more] = Object.values(json?.examples ?? {});
      if (!json) continue;
      for (const body of status < 300 ? [first, ...more] : [first]) {
        for (const value of [body, ...changed(body)]) {
          const expected = refusals(json.schemaPointer, value);
          refused += expected.length;
          expectSame(validator.response(status, value), expected, value);
        }
      }
    }
    for (const body of Object.values(requestsOf(operation))) {
      for (const value of [body, ...changed(body)]) {
        const problems = validator.request({ school_login_id: 1000, school_id: 1000, id: 7, body: value });
        const inBody = problems.filter(({ pointer }) => pointer.startsWith("/body"));
        const expected = refusals(operation.body!.json!.schemaPointer, value).map((pointer) => `/body${pointer}`);
        expectSame(inBody, expected, value);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});
