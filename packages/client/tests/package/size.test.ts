import { expect, test } from "vitest";
import { sizeOf } from "./bundle.ts";

// What a bundle may weigh, minified and gzipped. Raise a bound only with a reason in the commit. openapi-fetch has 2.4 kB
// of it; what the client must withstand (foreign errors, encodings of secrets, odd bodies and headers) most of the rest.
const mostForOne = 11_800;
const mostForFurther = 45;

const caller = `export { createCaller } from "./src/entry/index.ts";`;
const one = (name: string, version: string) => `${caller} export { ${name} } from "./src/entry/${version}.ts";`;

test.each([
  ["updateNote", "v1"],
  ["createNote", "v2"],
])(`%s of %s with everything that is on by default weighs at most ${mostForOne} bytes`, async (name, version) => {
  expect(await sizeOf(one(name, version))).toBeLessThanOrEqual(mostForOne);
});

// A first list with pages brings what all of them need.
test.each([
  ["v1", ["updateNote"]],
  ["v2", ["updateNote", "getNotes"]],
])(`each further operation of %s weighs at most ${mostForFurther} bytes`, async (version, first) => {
  const names = Object.keys(await import(`../../src/entry/${version}.ts`));
  const all = await sizeOf(`${caller} export * from "./src/entry/${version}.ts";`);
  const some = await sizeOf(one(first.join(), version));
  expect((all - some) / (names.length - first.length)).toBeLessThanOrEqual(mostForFurther);
});

test("who does not use an operation, the tree, limits or normalised values does not carry them", async () => {
  const updateNote = one("updateNote", "v1");
  const unused = `import "./src/entry/normalized.ts"; import "./src/entry/v2.ts"; import "./src/entry/index.ts";`;
  expect(await sizeOf(`${updateNote} ${unused}`)).toBe(await sizeOf(updateNote));
  expect(await sizeOf(caller)).toBeLessThan(await sizeOf(updateNote));
});
