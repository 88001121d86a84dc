import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: [`${import.meta.dirname}/.ci/vitest-setup.ts`],
    reporters: ["default", ["json", { outputFile: ".test/report.json" }]],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
