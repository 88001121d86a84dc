import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { defineConfig } from "vite";
import type { Plugin } from "vite";

/** Puts a compressed copy beside each file, so that the mock has nothing to compress. */
const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  async generateBundle(_, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      if (!/\.(js|css)$/.test(fileName)) continue;
      const source = await promisify(gzip)(file.type === "chunk" ? file.code : file.source, { level: 9 });
      this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source });
    }
  },
};

export default defineConfig({
  base: "/__mock/console/",
  build: {
    // The page's policy allows no script in the page itself, and no style either.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: "licences.md" },
    reportCompressedSize: false,
    target: "es2023",
    // React's directives for servers mean nothing here.
    rolldownOptions: { onwarn: (warning, warn) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && warn(warning) },
  },
  plugins: [compressed],
  server: { proxy: { "^/(__mock(?!/console/)|api)": "http://127.0.0.1:4010" } },
});
