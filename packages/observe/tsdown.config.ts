import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts", "src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22.13",
  // The declarations come from the annotations alone, so that no compiler has to be loaded.
  dts: { oxc: true },
});
