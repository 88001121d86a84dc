import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Puts a compressed copy beside each file, so that the mock has nothing to compress. */
export const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  generateBundle: {
    // After Vite has written the last names into them.
    order: "post",
    async handler(_, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!/\.(js|css)$/.test(fileName)) continue;
        const source = await promisify(gzip)(file.type === "chunk" ? file.code : file.source, { level: 9 });
        this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source });
      }
    },
  },
};
