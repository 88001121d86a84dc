// Compares the review, as it is published, with `redocly bundle` of both documents, and says whether it holds its bars.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";

import { CACHE, documentOf, redocly, review } from "./programs.ts";
import { type Run, median, run } from "./run.ts";

const [LARGE_ROUNDS, TINY_ROUNDS] = [5, 11];

const tiny = join(import.meta.dirname, "../tests/cases/labelled/base.yaml");
const large = documentOf("generated/api.github.com.json");
const huge = documentOf("generated/ghes-3.19.deref.json");
mkdirSync(CACHE, { recursive: true });

const load = loadavg()[0]!;
const [ours, base, head]: [Run[], Run[], Run[]] = [[], [], []];
// In turns, so that what else the machine does meets all of them alike.
for (let round = 0; round < LARGE_ROUNDS; round += 1) {
  base.push(run(redocly, ["bundle", large.base, "--output", join(CACHE, "base.json")]));
  head.push(run(redocly, ["bundle", large.head, "--output", join(CACHE, "head.json")]));
  ours.push(run(review, [large.base, large.head, "--format", "json"]));
}
const small = Array.from({ length: TINY_ROUNDS }, () => run(review, [tiny, tiny]));
const most = run(review, [huge.base, huge.head, "--format", "json", "--timeout", "600"]);

const seconds = (runs: readonly Run[]) => median(runs.map((one) => one.seconds));
const megabytes = (runs: readonly Run[]) => median(runs.map((one) => one.megabytes));
const both = median(base.map((one, round) => one.seconds + head[round]!.seconds));
const theirMemory = Math.max(megabytes(base), megabytes(head));

const bars = [
  { name: "time of the large pair, beside two bundles", value: seconds(ours) / both, bar: 1.2 },
  { name: "memory of the large pair, beside a bundle", value: megabytes(ours) / theirMemory, bar: 1.2 },
  { name: "seconds for a tiny pair", value: seconds(small), bar: 0.35 },
  { name: "megabytes for a pair of 66 MB", value: most.megabytes, bar: 1500 },
];

console.log(`Node ${process.version}, ${availableParallelism()} processors, load ${load.toFixed(1)} at the beginning`);
console.log(`13 MB, medians of ${LARGE_ROUNDS}:`);
console.log(`  redocly bundle, both     ${both.toFixed(1)} s  ${theirMemory.toFixed(0)} MB`);
console.log(`  the review               ${seconds(ours).toFixed(1)} s  ${megabytes(ours).toFixed(0)} MB`);
console.log(`a tiny pair, median of ${TINY_ROUNDS}: ${seconds(small).toFixed(2)} s  ${megabytes(small).toFixed(0)} MB`);
console.log(`66 MB, once: ${most.seconds.toFixed(0)} s  ${most.megabytes.toFixed(0)} MB`);
for (const { name, value, bar } of bars)
  console.log(`  ${name.padEnd(44)} ${value.toFixed(2).padStart(8)}  at most ${bar}${value <= bar ? "" : "  MISSED"}`);

const figures = join(import.meta.dirname, "../.bench/figures.json");
mkdirSync(dirname(figures), { recursive: true });
writeFileSync(figures, `${JSON.stringify({ node: process.version, load, bars }, null, 2)}\n`);
process.exitCode = bars.every(({ value, bar }) => value <= bar) ? 0 : 1;
