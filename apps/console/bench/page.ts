import type { RunningMock } from "@d6-integrate/mock";
import type { Browser, Page } from "playwright-core";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
const [seconds, perSecond] = [10, 100];

/** Milliseconds until a page that was never here before shows something. */
export const firstPaint = (browser: Browser, url: string): Promise<number> =>
  opened(browser, url, async (page) => {
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    return (await paint.jsonValue())!;
  });

/** Milliseconds from the click on a call until its body of 64 KiB on one line is drawn. */
export async function bodyOpens(browser: Browser, mock: RunningMock): Promise<number> {
  await mock.reset();
  const rule = await mock.rule({ operation: "v1GetClients", respond: { status: 200, body: "a".repeat(65_536) } });
  await (await fetch(`${mock.url}/api/v1/settings/clients`, { headers })).text();
  await mock.removeRule(rule.id);
  return opened(browser, mock.url, async (page) => {
    await page.getByRole("row").waitFor();
    return page.evaluate(async () => {
      const begin = performance.now();
      document.querySelector<HTMLElement>("[role=row]")!.click();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while ((document.querySelector("pre[aria-label=Body]")?.textContent.length ?? 0) < 10_000) await frame();
      await frame();
      return performance.now() - begin;
    });
  });
}

/** Milliseconds of the longest task while calls come in; those under 50 ms are not seen. */
export async function longestTask(browser: Browser, mock: RunningMock): Promise<number> {
  await mock.reset();
  return opened(browser, mock.url, async (page) => {
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      const note = (list: PerformanceObserverEntryList) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      new PerformanceObserver(note).observe({ type: "longtask" });
    });
    const begin = performance.now();
    for (let sent = 0; sent < seconds * perSecond; sent++) {
      const due = begin + (sent * 1000) / perSecond - performance.now();
      if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
      void fetch(`${mock.url}/api/v1/settings/clients?n=${sent}`, { headers }).then((answer) => answer.text());
    }
    await page.getByText("1,000 requests").waitFor();
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    // Without tasks that it can see, the observer would say nothing of those that it cannot.
    await page.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 300;
        while (performance.now() < end);
      });
    });
    const isNoted = (count: number) => (window as unknown as { tasks: number[] }).tasks.length > count;
    await page.waitForFunction(isNoted, tasks.length);
    return Math.max(0, ...tasks);
  });
}

/** Measures in a page with nothing kept from before. */
async function opened(browser: Browser, url: string, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/__mock#/requests`);
    await page
      .getByRole("status")
      .filter({ hasText: /request/ })
      .waitFor();
    return await measure(page);
  } finally {
    await context.close();
  }
}
