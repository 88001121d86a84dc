import { callsPerSecond } from "./calls-per-second.ts";
import { coldImports } from "./cold-imports.ts";
import { fleetFigures } from "./fleet.ts";

const { medians: calls, share } = await callsPerSecond();
const base = calls.get("openapi-fetch") ?? Number.NaN;
console.log("calls per second, instant fetch, medians:");
for (const [name, rate] of calls) {
  console.log(
    `  ${name.padEnd(24)} ${Math.round(rate).toString().padStart(8)}  ${(rate / base).toFixed(2)} of openapi-fetch`,
  );
}
console.log("of the calls a second without middleware, medians of the rounds side by side:");
for (const name of ["ours, tree, one layer", "ours, tree, observed"]) {
  console.log(`  ${name.padEnd(24)} ${(100 * share(name, "ours, tree")).toFixed(1).padStart(8)} %`);
}
console.log("cold import over an empty module, medians:");
for (const [name, ms] of await coldImports()) console.log(`  ${name.padEnd(24)} ${ms.toFixed(1).padStart(8)} ms`);
console.log(
  "a limiter of a fleet: wait for the store, median, and the share of 20 per second that eight limiters use:",
);
for (const [name, { takeMs, used }] of await fleetFigures()) {
  console.log(`  ${name.padEnd(24)} ${takeMs.toFixed(1).padStart(8)} ms  ${used.toFixed(2)} of the budget`);
}
