// Measures the page in Chromium, and the start of the mock that has it. Figures are medians of several rounds.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { startMock } from "@d6-integrate/mock";
import { launch } from "@d6-integrate/browser";
import { bodyOpens, firstPaint, longestTask } from "./page.ts";
import { startOf } from "./start.ts";

const dist = join(import.meta.dirname, "../dist");
let missed = 0;

async function promise(
  name: string,
  unit: string,
  bar: number,
  rounds: number,
  measure: () => number | Promise<number>,
) {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) values.push(await measure());
  const value = values.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]!;
  if (value > bar) missed++;
  const shown = value.toFixed(unit === "" ? 2 : 0).padStart(6);
  console.log(`  ${name.padEnd(38)} ${shown} ${unit.padEnd(2)} at most ${bar}${value > bar ? "  MISSED" : ""}`);
}

const browser = await launch();
try {
  console.log("the console in Chromium, medians:");
  await promise("script of the first view, gzip", "kB", 220, 1, () => {
    const sizes = globSync("assets/*.js", { cwd: dist }).map((file) => gzipSync(readFileSync(join(dist, file))).length);
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  });
  const mock = await startMock({ port: 0 });
  try {
    await promise("first contentful paint", "ms", 1000, 5, () => firstPaint(browser, mock.url));
    await promise("a body of 64 KiB on one line opens", "ms", 100, 5, () => bodyOpens(browser, mock));
    await promise("longest task, 100 calls/s for 10 s", "ms", 200, 3, () => longestTask(browser, mock));
  } finally {
    await mock.close();
  }
  // In turns, so that what else the machine does meets both alike.
  await promise("start with the page / without it", "", 1.1, 7, async () => {
    const without = await startOf("--no-control");
    return (await startOf()) / without;
  });
} finally {
  await browser.close();
}
process.exitCode = missed === 0 ? 0 : 1;
