import { join } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

const entry = join(import.meta.dirname, "tests/on-postgres.ts");

/** The whole suite on PostgreSQL: every mock that says nothing of what keeps it has a database of its own. */
export default mergeConfig(
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
      env: { D6_MOCK_DB: "postgres" },
      // To make a school in a database takes a third of a second of a processor.
      testTimeout: 180_000,
      reporters: ["default", ["json", { outputFile: ".test/postgres.json" }]],
    },
  }),
);
