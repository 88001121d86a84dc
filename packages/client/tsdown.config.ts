import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/v1.ts",
    "src/v2.ts",
    "src/testing.ts",
    "src/validation.ts",
    "src/opentelemetry.ts",
    "src/normalized.ts",
    "src/normalized-v1.ts",
    "src/normalized-v2.ts",
  ],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  // The declarations come from the annotations alone, so that no compiler has to be loaded.
  dts: { oxc: true },
  outExtensions: () => ({ js: ".mjs", dts: ".d.mts" }),
});
