import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

// What validation may add to a bundle with one operation, minified and gzipped. Raise a bound only with a reason.
const mostForOne = 3200;
const mostForAll = 18_500;

/** The code of a bundle, minified. */
async function bundleOf(code: string): Promise<string> {
  const entry = join(root, "entry.ts");
  const bundle = await rolldown({
    input: entry,
    platform: "neutral",
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
  });
  const { output } = await bundle.generate({ minify: true, format: "esm" });
  await bundle.close();
  expect(output).toHaveLength(1);
  return output[0].code;
}

const sizeOf = async (code: string): Promise<number> => gzipSync(await bundleOf(code), { level: 9 }).length;

const one = `export { createCaller } from "./src/index.ts"; export { updateNote } from "./src/v1.ts";`;
const validated = `${one} export { validate, v1UpdateNote } from "./src/validation.ts";`;

test(`validation of one operation adds at most ${mostForOne} bytes, and none of another operation`, async () => {
  expect((await sizeOf(validated)) - (await sizeOf(one))).toBeLessThanOrEqual(mostForOne);
  expect(await bundleOf(validated)).not.toMatch(/ethnic|balance_/);
});

test(`validation of every operation adds at most ${mostForAll} bytes`, async () => {
  const all = `${one} export { validate, everyOperation } from "./src/validation.ts";`;
  expect((await sizeOf(all)) - (await sizeOf(one))).toBeLessThanOrEqual(mostForAll);
});

test("who does not validate carries none of it", async () => {
  expect(await sizeOf(`${one} import "./src/validation.ts";`)).toBe(await sizeOf(one));
});
