import { ConfigurationError } from "../../errors/configuration-error.ts";
import { argumentNames, contractVersion, errorCodes, fieldNames, listedValues, operationIds } from "./places.gen.ts";
import { counts, formats, headerNames, jsonTypes, mediaTypes, pageSights, rowDirections } from "./shapes.ts";
import type { Shapes } from "./shapes.ts";
import { isWord } from "./words.ts";

type Reader = (value: unknown, at: string) => void;

const fail = (at: string, expected: string): never => {
  // Neither the name of a foreign member nor its value is repeated: a file that came from elsewhere may hold anything.
  throw new ConfigurationError(`These are not shapes: ${at} is not ${expected}. Nothing was read of the file.`);
};

const one =
  (known: readonly string[]): Reader =>
  (value, at) =>
    known.includes(value as string) ? undefined : fail(at, `one of ${known.slice(0, 8).join(", ")}`);
const count = one(counts);
const list =
  (item: Reader): Reader =>
  (value, at) =>
    Array.isArray(value) ? value.forEach((each, index) => item(each, `${at}[${index}]`)) : fail(at, "a list");
/** An object whose names are of a closed list, all with the same kind of value. */
const record =
  (names: readonly string[] | RegExp, inner: Reader): Reader =>
  (value, at) => {
    for (const [name, each] of entriesOf(value, at)) {
      const known = names instanceof RegExp ? names.test(name) : names.includes(name);
      if (!known) fail(`a name in ${at}`, "one that the contract has");
      inner(each, `${at}.${name}`);
    }
  };
const members =
  (readers: Readonly<Record<string, Reader>>): Reader =>
  (value, at) => {
    for (const [name, each] of entriesOf(value, at)) {
      if (!Object.hasOwn(readers, name)) fail(`a name in ${at}`, `one of ${Object.keys(readers).join(", ")}`);
      readers[name]!(each, `${at}.${name}`);
    }
  };
const entriesOf = (value: unknown, at: string): [string, unknown][] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : fail(at, "an object");

const value: Reader = (shape, at) => readValue(shape, at);
const directions = record(rowDirections, count);
const readValue = members({
  types: record(jsonTypes, count),
  formats: record(formats, count),
  empty: count,
  misfits: count,
  enumeration: record(["known", "unknown"], count),
  values: record(listedValues, count),
  lengths: record(["none", "one", "many"], count),
  order: directions,
  reversed: directions,
  absent: count,
  fields: record(fieldNames, value),
  unknown: list(
    members({
      words: list((word, at) => (isWord(word) ? undefined : fail(at, "a word of the list"))),
      style: one(["snake", "camel"]),
      shape: value,
    }),
  ),
  untold: count,
  items: value,
});
const readResponse = members({
  bodies: record(["empty", "json", "other"], count),
  headers: record(headerNames, count),
  errors: record(errorCodes, count),
  unknownErrors: count,
  pages: record(pageSights, count),
  body: value,
});
const readOperation = members({
  calls: count,
  unanswered: count,
  arguments: record(argumentNames, count),
  request: value,
  responses: record(/^[1-5]\d\d$/, members({ count, media: record(mediaTypes, readResponse) })),
});
const readFile = members({
  format: one(["d6-shapes-1"]),
  contract: one([contractVersion]),
  operations: record(operationIds, readOperation),
});

/**
 * Reads a file of shapes, and refuses one that holds anything but what an observer of this contract can tell.
 *
 * @throws {ConfigurationError} When it is no such file. Its message repeats nothing of it.
 */
export function readShapes(text: string): Shapes {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return fail("the file", "JSON");
  }
  readFile(found, "the file");
  const { format, contract, operations } = found as Partial<Shapes>;
  if (!format || !contract || !operations) return fail("the file", "whole: it has format, contract and operations");
  return found as Shapes;
}
