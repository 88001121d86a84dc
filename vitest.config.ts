import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: [`${import.meta.dirname}/.ci/vitest-setup.ts`],
    reporters: ["default", ["json", { outputFile: ".test/report.json" }]],
    // Vitest leaves one core to itself, and so uses one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // These end what hangs. They are far above what anything takes, since a machine may be busy with other suites.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
