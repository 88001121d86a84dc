import { defineConfig } from "@playwright/test";

const port = process.env["MOCK_PORT"] ?? "4010";

// How tests in Playwright start a mock, and stop it when they have run.
export default defineConfig({
  testMatch: "playwright.spec.ts",
  outputDir: "../.test/playwright",
  workers: 2,
  fullyParallel: true,
  webServer: {
    // In a project of your own: npx @d6-integrate/mock
    command: `node ../src/main.ts --port ${port}`,
    url: `http://127.0.0.1:${port}/__mock/health`,
  },
  use: { baseURL: `http://127.0.0.1:${port}/api/` },
});
