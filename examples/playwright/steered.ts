import { join } from "node:path";
import { test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { connectMock } from "@d6-integrate/mock/control";
import type { Steering } from "@d6-integrate/mock/control";

/** A test has the mock to steer, and the page of the application, both in the session of its worker. */
export const test = base.extend<{ mock: Steering; app: Page }>({
  mock: async ({ baseURL }, use, { workerIndex }) => {
    const mock = connectMock(baseURL!, { session: `worker ${workerIndex}` });
    await mock.reset();
    await use(mock);
  },

  app: async ({ page, baseURL, mock: _mock }, use, { workerIndex }) => {
    await page.setExtraHTTPHeaders({ "X-Mock-Session": `worker ${workerIndex}` });
    // The application of an example; yours is served by your own server.
    await page.route("http://localhost:5173/**", (route) =>
      route.fulfill({ path: join(import.meta.dirname, "app.html"), contentType: "text/html; charset=utf-8" }),
    );
    await page.goto(`http://localhost:5173/?api=${baseURL}/api`);
    await use(page);
  },
});

export { expect } from "@playwright/test";
