import { defineConfig } from "vite";
import { compressed } from "../build/compressed.ts";

export default defineConfig({
  base: "/__mock/reference/",
  publicDir: "../public",
  build: {
    // The page's policy allows no script in the page itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    license: { fileName: "licences.md" },
    reportCompressedSize: false,
    target: "es2023",
  },
  plugins: [compressed],
});
