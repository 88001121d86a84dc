// Measures the page in Chromium: how soon it shows something, and how long its longest task is while calls come in.
import { startMock } from "@d6-integrate/mock";
import { launch } from "../tests/browser.ts";

const [seconds, perSecond] = [10, 100];
const mock = await startMock({ port: 0 });
const browser = await launch();
let missed = 0;

function promise(name: string, value: number, bar: number): void {
  if (value > bar) missed++;
  console.log(
    `  ${name.padEnd(34)} ${value.toFixed(0).padStart(6)} ms, at most ${bar}${value > bar ? "  MISSED" : ""}`,
  );
}

try {
  const paints: number[] = [];
  for (let round = 0; round < 5; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${mock.url}/__mock#/requests`);
    await page.getByText("Nobody has asked anything yet.").waitFor();
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    paints.push((await paint.jsonValue())!);
    await context.close();
  }
  console.log("the console in Chromium:");
  promise("first contentful paint, median of 5", paints.toSorted((one, other) => one - other)[2]!, 1000);

  const page = await browser.newPage();
  await page.goto(`${mock.url}/__mock#/requests`);
  await page.getByText("Nobody has asked anything yet.").waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
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
  await page.waitForFunction((count) => (window as unknown as { tasks: number[] }).tasks.length > count, tasks.length);
  promise(`longest task, ${perSecond} calls a second`, Math.max(0, ...tasks), 200);
  console.log(`  tasks above 50 ms in these ${seconds} s: ${tasks.length}`);
} finally {
  await browser.close();
  await mock.close();
}
process.exitCode = missed === 0 ? 0 : 1;
