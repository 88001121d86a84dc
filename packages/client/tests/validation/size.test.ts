import { expect, test } from "vitest";
import { bundleOf, sizeOf } from "../package/bundle.ts";

// What validation may add to a bundle with one operation, minified and gzipped. Raise a bound only with a reason.
const mostForOne = 3200;
const mostForAll = 18_500;

const one = `export { createCaller } from "./src/entry/index.ts"; export { updateNote } from "./src/entry/v1.ts";`;
const validated = `${one} export { validate, v1UpdateNote } from "./src/entry/validation.ts";`;

test(`validation of one operation adds at most ${mostForOne} bytes, and none of another operation`, async () => {
  expect((await sizeOf(validated)) - (await sizeOf(one))).toBeLessThanOrEqual(mostForOne);
  expect(await bundleOf(validated)).not.toMatch(/ethnic|balance_/);
});

test(`validation of every operation adds at most ${mostForAll} bytes`, async () => {
  const all = `${one} export { validate, everyOperation } from "./src/entry/validation.ts";`;
  expect((await sizeOf(all)) - (await sizeOf(one))).toBeLessThanOrEqual(mostForAll);
});

test("who does not validate carries none of it", async () => {
  expect(await sizeOf(`${one} import "./src/entry/validation.ts";`)).toBe(await sizeOf(one));
});
