import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { document } from "./index.mjs";

const root = "https://contract.test/openapi.json";
const ajv = new Ajv2020({ strict: false, inlineRefs: false });
addFormats.default(ajv);
ajv.addSchema(document, root);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every body that the contract gives as an example, with the validator of its schema. */
const bodies = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) => {
    const base = `#/paths/${escape(path)}/${method}`;
    const answers = Object.entries(operation.responses).map(([status, response]) =>
      "$ref" in response
        ? { pointer: response.$ref, response: document.components.responses[response.$ref.split("/").at(-1)!]! }
        : { pointer: `${base}/responses/${status}`, response },
    );
    const all = [
      ...(operation.requestBody ? [{ pointer: `${base}/requestBody`, content: operation.requestBody.content }] : []),
      ...answers.map(({ pointer, response }) => ({ pointer, content: response.content })),
    ];
    return all.flatMap(({ pointer, content }) =>
      Object.entries(content?.["application/json"].examples ?? {}).map(([name, { value }]) => ({
        name: `${operation.operationId} ${pointer.split("/").at(-1)} ${name}`,
        value: value as Json,
        validate: ajv.getSchema(`${root}${encodeURI(pointer)}/content/application~1json/schema`)!,
      })),
    );
  }),
);

function escape(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The body once for each of its values, with that value replaced by one of a type that nothing here has. */
function* spoilt(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const bad of spoilt(item)) yield value.with(index, bad);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) for (const bad of spoilt(item)) yield { ...value, [key]: bad };
  } else {
    yield [[value]];
  }
}

describe("the bundled document", () => {
  it("is valid by a second validator of OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("has hundreds of examples", () => {
    expect(bodies.length).toBeGreaterThan(400);
  });

  it.each(bodies)("fits $name, and nothing like it with a value of another type", ({ value, validate }) => {
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    const wrong = [...spoilt(value)];
    // An empty list has nothing in it that could be spoilt.
    expect(wrong.length > 0 || JSON.stringify(value) === "[]").toBe(true);
    const accepted = wrong.filter((bad) => validate(bad) === true);
    expect(accepted).toEqual([]);
  });
});
