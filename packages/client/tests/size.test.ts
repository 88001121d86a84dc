import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

// What a bundle may weigh, minified and gzipped. Raise a bound only with a reason in the commit.
const mostForOne = 7700;
const mostForFurther = 72;

/** The bytes of a bundle of some code, minified and gzipped. */
async function sizeOf(code: string): Promise<number> {
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
  return gzipSync(output[0].code, { level: 9 }).length;
}

const caller = `export { createCaller } from "./src/index.ts";`;
const one = `${caller} export { updateNote } from "./src/v1.ts";`;

test(`one operation with everything that is on by default weighs at most ${mostForOne} bytes`, async () => {
  expect(await sizeOf(one)).toBeLessThanOrEqual(mostForOne);
});

test(`each further operation weighs at most ${mostForFurther} bytes`, async () => {
  const names = Object.keys(await import("../src/v1.ts"));
  const all = await sizeOf(`${caller} export * from "./src/v1.ts";`);
  expect((all - (await sizeOf(one))) / (names.length - 1)).toBeLessThanOrEqual(mostForFurther);
});

test("who does not use an operation, the tree, limits or normalised values does not carry them", async () => {
  const least = await sizeOf(caller);
  expect(await sizeOf(`${one} import "./src/normalized.ts"; import "./src/v2.ts"; import "./src/index.ts";`)).toBe(
    await sizeOf(one),
  );
  expect(least).toBeLessThan(await sizeOf(one));
});
