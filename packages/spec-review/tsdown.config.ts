import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts", "src/worker.ts", "src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node20.19",
  // The declarations come from the annotations alone, so that no compiler has to be loaded.
  dts: { oxc: true },
});
