import { defineConfig } from "@playwright/test";
import { appUrl, mockUrl } from "./addresses.ts";

const executablePath = process.env["CHROMIUM"];

// Two workers share one mock, each in a session of its own.
export default defineConfig({
  testMatch: "*.spec.ts",
  outputDir: "../.test/playwright",
  workers: 2,
  fullyParallel: true,
  webServer: [
    // In a project of your own: npx @d6-integrate/mock
    { command: `node ../../apps/mock/src/main.ts --port ${new URL(mockUrl).port}`, url: `${mockUrl}/__mock/health` },
    { command: "node serve.ts", url: appUrl },
  ],
  use: {
    baseURL: appUrl,
    // Playwright brings a browser of its own; here another one may be named.
    ...(executablePath && { launchOptions: { executablePath, args: ["--no-sandbox"] } }),
  },
});
