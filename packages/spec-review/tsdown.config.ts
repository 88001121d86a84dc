import { defineConfig } from "tsdown";
import { licences } from "../../.ci/licences.ts";

export default defineConfig({
  entry: ["src/main.ts", "src/worker.ts", "src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node20.19",
  // The declarations come from the annotations alone, so that no compiler has to be loaded.
  dts: { oxc: true },
  // As it is installed, the YAML reader is eighty files, which take longer to load than a small pair to compare.
  deps: { alwaysBundle: ["yaml", "diff"], onlyBundle: false },
  plugins: [licences],
  outputOptions: {
    codeSplitting: {
      groups: [
        // Few files, since each costs about a millisecond: what reads the flags, and what every comparison needs.
        { name: "flags", priority: 2, test: /src\/(?:command\/flags|source\/bad-input)\.ts$/ },
        {
          name: "comparison",
          priority: 1,
          test: /node_modules\/yaml\/|src\/(?:changes|checks|command|judge|openapi|schema|source|text)\/|src\/documents\/(?:border|document)\.ts|src\/review\/(?!working-tree)|src\/gate\/acceptances/,
        },
      ],
    },
  },
});
