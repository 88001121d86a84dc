import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";

export default defineConfig({
  base: "/__mock/console/",
  build: {
    // The page's policy allows no script in the page itself, and no style either.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: "licences.md" },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    target: "es2023",
    // React's directives for servers mean nothing here.
    rolldownOptions: { onwarn: (warning, warn) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && warn(warning) },
  },
  plugins: [compressed],
  server: { proxy: { "^/(__mock(?!/console/)|api)": "http://127.0.0.1:4010" } },
});
