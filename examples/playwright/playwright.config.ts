import { defineConfig } from "@playwright/test";

const port = process.env["MOCK_PORT"] ?? "4010";
const executablePath = process.env["CHROMIUM"];

// Two workers share one mock, each in a session of its own.
export default defineConfig({
  testMatch: "*.spec.ts",
  outputDir: "../.test/playwright",
  workers: 2,
  fullyParallel: true,
  webServer: {
    // In a project of your own: npx @d6-integrate/mock
    command: `node ../../apps/mock/src/main.ts --port ${port}`,
    url: `http://127.0.0.1:${port}/__mock/health`,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Playwright brings a browser of its own; here another one may be named.
    ...(executablePath && { launchOptions: { executablePath, args: ["--no-sandbox"] } }),
  },
});
