import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaries } from "../src/boundaries.ts";
import { contract, operations } from "../src/contract.ts";
import { generatedInputs } from "../src/generated-inputs.ts";
import { pairwise } from "../src/pairwise.ts";
import { createSchemas } from "../src/schemas.ts";

describe("generated requests", () => {
  it("have every two levels of every two factors meet, in fewer rows than there are combinations", () => {
    const factors = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(factors, (counts) => {
        const rows = pairwise(Object.fromEntries(counts.entries()));
        for (const [one, levels] of counts.entries()) {
          for (const [other, others] of [...counts.entries()].slice(one + 1)) {
            const met = new Set(rows.map((row) => `${row[one]} ${row[other]}`));
            expect(met.size).toBe(levels * others);
          }
        }
        expect(rows.length).toBeLessThanOrEqual(counts.reduce((product, count) => product * count, 1));
      }),
      { seed: 6 },
    );
  });

  it("are at the edges of their schemas, and within them", () => {
    const schemas = createSchemas(contract.document);
    expect(operations.flatMap(({ parameters }) => parameters).length).toBeGreaterThan(150);
    for (const { parameters } of operations) {
      for (const { schema } of parameters) {
        for (const value of boundaries(schema)) expect(schemas.of(schema, value)).toEqual([]);
      }
    }
    expect(boundaries({ type: "integer", minimum: 1 })).toEqual([1, 2, Number.MAX_SAFE_INTEGER]);
    expect(boundaries({ type: "boolean" })).toEqual([true, false]);
    expect(boundaries({ enum: ["Yes", "No"] })).toEqual(["Yes", "No"]);
  });

  it("leave out each optional argument, and give it, in every operation that has one", () => {
    expect(operations.length).toBeGreaterThan(60);
    for (const operation of operations) {
      const inputs = generatedInputs(operation);
      for (const { required, argument } of operation.parameters) {
        expect(inputs.some((input) => argument in input)).toBe(true);
        expect(inputs.some((input) => !(argument in input))).toBe(!required);
      }
    }
  });
});
