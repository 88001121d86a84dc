import { join } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

const dist = join(import.meta.dirname, "dist");

/** The whole suite on what is published: the entry and the command are those of the build. */
export default mergeConfig(
  shared,
  defineConfig({
    plugins: [
      {
        name: "dist",
        enforce: "pre",
        resolveId(source) {
          const [, entry] = /\/src\/(?:client\/)?(index|control)\.ts$/.exec(source) ?? [];
          return entry === undefined ? undefined : { id: join(dist, `${entry}.mjs`), external: true };
        },
      },
    ],
    test: {
      env: { D6_MOCK_MAIN: "dist/main.mjs" },
      reporters: ["default", ["json", { outputFile: ".test/dist.json" }]],
      server: { deps: { external: [/\/mock\/dist\//] } },
    },
  }),
);
