import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/entry/index.ts",
    "src/entry/v1.ts",
    "src/entry/v2.ts",
    "src/entry/testing.ts",
    "src/entry/validation.ts",
    "src/entry/opentelemetry.ts",
    "src/entry/observe.ts",
    "src/entry/fleet.ts",
    "src/entry/fleet-redis.ts",
    "src/entry/normalized.ts",
    "src/entry/normalized-v1.ts",
    "src/entry/normalized-v2.ts",
  ],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  // The declarations come from the annotations alone, so that no compiler has to be loaded.
  dts: { oxc: true },
  // Few files, since each costs a cold start about a millisecond: what every call runs, and what knows the operations.
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: "calls",
          priority: 2,
          test: /src\/(?:base|errors|call|responses|limits|options|pipeline|http)\/[\w-]+\.ts$/,
        },
        { name: "operations", priority: 1, test: /src\/(?:client|operations|generated)\/[\w.-]+(?<!\.d)\.ts$/ },
      ],
    },
  },
  outExtensions: () => ({ js: ".mjs", dts: ".d.mts" }),
});
