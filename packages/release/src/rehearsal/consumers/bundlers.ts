import { expectNote, named } from "../consumer.ts";
import type { Kind } from "../consumer.ts";

// Each writes out.mjs, which has to run without what was installed.
const bundlers = [
  {
    name: "esbuild",
    packages: ["esbuild@0.28.2"],
    command: ["esbuild", "call.mjs", "--bundle", "--format=esm", "--minify", "--outfile=out/out.mjs"],
  },
  {
    name: "Vite",
    packages: ["vite@8.3.8"],
    config: {
      "vite.config.mjs": `export default {
  logLevel: "error",
  build: { outDir: "out", target: "es2022", lib: { entry: "call.mjs", formats: ["es"], fileName: () => "out.mjs" } },
};
`,
    },
    command: ["vite", "build"],
  },
  {
    name: "webpack",
    packages: ["webpack@5.113.0", "webpack-cli@6.0.1"],
    config: {
      "webpack.config.mjs": `export default {
  mode: "production",
  entry: "./call.mjs",
  experiments: { outputModule: true },
  output: { path: import.meta.dirname + "/out", filename: "out.mjs", module: true },
};
`,
    },
    command: ["webpack"],
  },
  {
    name: "Rollup",
    packages: ["rollup@4.68.8", "@rollup/plugin-node-resolve@16.0.3"],
    command: ["rollup", "call.mjs", "--plugin", "node-resolve", "--format", "es", "--file", "out/out.mjs", "--silent"],
  },
];

export const bundlerVersions: Kind = {
  title: "Bundlers",
  consumers: bundlers.map(({ name, packages, config = {}, command }) => ({
    name: named(name, packages[0]!),
    does: "bundles a call, which runs by itself",
    async run(place) {
      await place.run("npm", ["install", "@d6-integrate/client", ...packages]);
      place.copy("packages/release/programs/call.mjs", "call.mjs");
      for (const [file, text] of Object.entries(config)) place.write(file, text);
      await place.run("npx", command);
      await place.run("mv", ["node_modules", "away"]);
      expectNote(await place.run("node", ["out/out.mjs"]));
    },
  })),
};
