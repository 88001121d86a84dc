import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/openapi-3-1";
// oxlint-disable-next-line import/no-unassigned-import -- it gives the engine its formats
import "@hyperjump/json-schema/formats";
import { expect, it } from "vitest";
import { boundaries } from "../src/boundaries.ts";
import { contract, examplesOf, operations, requestsOf } from "../src/contract.ts";
import { schemas } from "../src/schemas.ts";
import { spoilt } from "../src/spoil.ts";

const root = "https://contract.test/openapi.json";
registerSchema({ ...contract.document, $schema: "https://spec.openapis.org/oas/3.1/schema-base" } as never, root);
setShouldValidateFormat(true);

/** Values for a place in the document: right ones, and ones with something wrong. */
interface Place {
  name: string;
  pointer: string;
  values: unknown[];
}

const bodies: Place[] = operations.flatMap((operation) => {
  const { id, body, responses } = operation;
  const withSpoilt = (values: unknown[]) => values.flatMap((value) => [value, ...spoilt(value)]);
  const request = body?.json && {
    name: `${id} request`,
    pointer: body.json.schemaPointer,
    values: [...withSpoilt(Object.values(requestsOf(operation))), ...boundaries(body.json.schema!)],
  };
  return [
    ...(request ? [request] : []),
    ...[...responses].flatMap(([status, { json }]) => {
      const values = withSpoilt(Object.values(examplesOf(operation, status)));
      return json ? [{ name: `${id} ${status}`, pointer: json.schemaPointer, values }] : [];
    }),
  ];
});

it("Ajv and Hyperjump, which share no code, say the same of every example and of every example gone wrong", async () => {
  const said = { right: 0, wrong: 0 };
  for (const { name, pointer, values } of bodies) {
    const second = await validate(`${root}#${encodeURI(pointer)}`);
    for (const value of values) {
      const problems = schemas.at(pointer, value);
      expect(second(value as never).valid, `${name}: ${problems.join("; ") || "Ajv has nothing against it"}`).toBe(
        problems.length === 0,
      );
      said[problems.length === 0 ? "right" : "wrong"]++;
    }
  }
  expect(said.right).toBeGreaterThan(500);
  expect(said.wrong).toBeGreaterThan(3000);
});
