import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "../..");

/** The code of a bundle, minified. Paths in the code are relative to the package. */
export async function bundleOf(code: string): Promise<string> {
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
  if (output.length > 1) throw new Error("a bundle must be one file");
  return output[0].code;
}

/** The bytes of a bundle of some code, minified and gzipped. */
export async function sizeOf(code: string): Promise<number> {
  return gzipSync(await bundleOf(code), { level: 9 }).length;
}
