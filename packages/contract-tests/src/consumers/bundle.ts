import { rolldown } from "rolldown";

/** A compiled program of a project and all that it imports as one ES module, as a bundler makes it for pages and workers. */
export async function bundle(entry: string): Promise<string> {
  const build = await rolldown({ input: entry, platform: "browser" });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  return output[0].code;
}
