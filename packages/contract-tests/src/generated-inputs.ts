import { boundaries } from "./boundaries.ts";
import { minimalInput } from "./calls.ts";
import { requestsOf, resolve } from "./contract.ts";
import type { Operation, Schema } from "./contract.ts";
import { known, companionsOf } from "./optional-values.ts";
import { pairwise } from "./pairwise.ts";

type Input = Record<string, unknown>;

/** An argument, or a field of the body, with the values that it is tried with; undefined leaves it out. */
interface Factor {
  levels: unknown[];
  put(input: Input, value: unknown): void;
}

/**
 * Arguments for an operation in which every two edges of two optional ones meet, absence being one of them. What is
 * required keeps the value of its example, and is tried at each of its own edges once.
 */
export function generatedInputs(operation: Operation): Input[] {
  const factors = factorsOf(operation);
  const optional = factors.filter(({ levels }) => levels.includes(undefined));
  const rows = pairwise(Object.fromEntries(optional.map(({ levels }, index) => [index, levels.length])));
  const fill = (choose: (input: Input) => void): Input => {
    const input = structuredClone(minimalInput(operation));
    choose(input);
    return input;
  };
  return [
    ...rows.map((row) =>
      fill((input) => {
        for (const [index, level] of Object.entries(row)) {
          const { put, levels } = optional[Number(index)]!;
          put(input, levels[level]);
        }
      }),
    ),
    ...factors
      .filter(({ levels }) => !levels.includes(undefined))
      .flatMap(({ levels, put }) => levels.map((level) => fill((input) => put(input, level)))),
  ];
}

function factorsOf(operation: Operation): Factor[] {
  const bodySchema = operation.body?.json?.schema;
  const body = bodySchema && resolve<Schema>(bodySchema);
  const required = body?.["required"] ?? [];
  const fields = Object.entries(body?.["properties"] ?? {});
  const absent = (isRequired: boolean | undefined): unknown[] => (isRequired ? [] : [undefined]);
  return [
    ...operation.parameters.map((parameter): Factor => {
      const name = parameter.argument;
      const matching = known[parameter.name] === undefined || parameter.required ? [] : [known[parameter.name]];
      return {
        levels: [...absent(parameter.required), ...new Set([...matching, ...boundaries(parameter.schema)])],
        put(input, value) {
          if (value === undefined) delete input[name];
          else Object.assign(input, companionsOf(parameter), { [name]: value });
        },
      };
    }),
    ...fields.map(([name, schema]): Factor => {
      const examples = Object.values(requestsOf(operation)).flatMap((request) => {
        const value = (request as Input)[name];
        return value === undefined ? [] : [value];
      });
      return {
        levels: [...absent(required.includes(name)), ...examples.slice(0, 1), ...boundaries(schema)],
        put(input, value) {
          const { [name]: _, ...rest } = input["body"] as Input;
          input["body"] = value === undefined ? rest : { ...rest, [name]: value };
        },
      };
    }),
  ];
}
