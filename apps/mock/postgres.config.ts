import { join } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

const entry = join(import.meta.dirname, "tests/on-postgres.ts");

/** The whole suite on PostgreSQL: every mock that says nothing of what keeps it has a database of its own. */
const config = mergeConfig(
  shared,
  defineConfig({
    plugins: [
      {
        name: "postgres",
        enforce: "pre",
        resolveId: (source, importer) =>
          /^\.\.?\/(.*\/)?src\/index\.ts$/.test(source) && importer !== entry ? entry : undefined,
      },
    ],
    test: {
      // Those are about files, about what is packed, or about a team as they are.
      exclude: ["tests/{generate,growth,persistence,playwright,readme,rooms,storage,tarball}.test.ts", "tests/team/**"],
      env: { D6_MOCK_DB: "postgres" },
      // To make a school in a database takes a third of a second of a processor.
      testTimeout: 180_000,
    },
  }),
);
// Not beside those of the suite, whose report this one would take the place of.
config.test!.reporters = ["default", ["json", { outputFile: ".test/postgres.json" }]];

export default config;
