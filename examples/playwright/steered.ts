import { test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { connectMock } from "@d6-integrate/mock/control";
import type { Steering } from "@d6-integrate/mock/control";
import { mockUrl } from "./addresses.ts";

/** A test has the mock to steer, and the page of the application, both in the session of its worker. */
export const test = base.extend<{ mock: Steering; app: Page }>({
  // Playwright asks for an object here, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  mock: async ({}, use, { workerIndex }) => {
    const mock = connectMock(mockUrl, { session: `worker ${workerIndex}` });
    await mock.reset();
    await use(mock);
  },

  app: async ({ page, mock: _mock }, use, { workerIndex }) => {
    await page.setExtraHTTPHeaders({ "X-Mock-Session": `worker ${workerIndex}` });
    await page.goto(`/?api=${mockUrl}/api`);
    await use(page);
  },
});

export { expect } from "@playwright/test";
