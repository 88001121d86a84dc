import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts", "src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22.12",
  dts: true,
});
