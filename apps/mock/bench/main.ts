// Compares the mock with the stock Prism and others on the same contract, and says whether it holds what it promises.
import { others, packed, prism, school } from "./contenders.ts";
import { growth, thousandSchools } from "./growth.ts";
import { pages, routing, seeds } from "./inside.ts";
import { measure } from "./load.ts";
import type { Run } from "./load.ts";
import { median } from "./median.ts";
import { team } from "./team.ts";
import { journalMegabytes, rulesAndJournal } from "./steering.ts";

const rounds = 3;
const seconds = 3;
let missed = 0;

const contenders = [packed, school, prism];
try {
  contenders.push(...others());
} catch (error) {
  console.log(`The others cannot be installed and are left out: ${(error as Error).message.split("\n")[0]}`);
}
const runs = new Map<string, Run[]>();
let port = 4600;
// In turns, so that what else the machine does meets all of them alike.
for (let round = 0; round < rounds; round++) {
  for (const contender of contenders) {
    const run = await measure(contender, port++, seconds).catch((error: Error) => {
      console.log(`${contender.name} is left out: ${error.message}`);
    });
    if (run) runs.set(contender.name, [...(runs.get(contender.name) ?? []), run]);
  }
}

const of = (name: string, figure: keyof Run) => median((runs.get(name) ?? []).map((run) => run[figure]));
const pad = (value: number, digits = 0) => value.toFixed(digits).padStart(9);

console.log(`medians of ${rounds} starts each, ${seconds} s of load on 10 connections:`);
console.log(`${"".padEnd(14)}first 200 ms    list/s  update/s   list/busy s  update/busy s   peak MB`);
for (const name of runs.keys()) {
  const figures = (["first", "list", "update", "listBusy", "updateBusy", "megabytes"] as const).map((figure, index) =>
    of(name, figure).toFixed(0).padStart([12, 10, 10, 14, 15, 10][index]!),
  );
  console.log(`  ${name.padEnd(12)}${figures.join("")}`);
}
console.log("against prism mock:");
const against = (name: string, figure: keyof Run) => of(name, figure) / of(prism.name, figure);
promise("first 200, packed", against(packed.name, "first"), "at most", 0.6);
promise("first 200, from source", against(school.name, "first"), "at most", 0.9);
// Per second of a processor: what else the machine does would decide about the other.
promise("lists per busy second", against(packed.name, "listBusy"), "at least", 2);
promise("updates per busy second", against(packed.name, "updateBusy"), "at least", 2);
promise("peak memory", against(packed.name, "megabytes"), "at most", 0.9);

console.log("routing, microseconds:");
const cost = routing();
console.log(`  the contract ${cost.contract.toFixed(2)}, with 1,000 operations more ${cost.thousand.toFixed(2)}`);
promise("growth", cost.thousand / cost.contract, "at most", 1.5);
console.log("the school, milliseconds:");
const { reset, large } = await seeds();
promise("reset, small", reset, "at most", 10);
promise("ready, large", large, "at most", 1500);
for (const [name, took] of Object.entries(await pages()))
  promise(name, took, "at most", name.startsWith("notes") ? 5 : 50);

console.log("steering:");
promise("1,000 rules, full journal", await rulesAndJournal(), "at least", 0.9);
promise("journal, megabytes", await journalMegabytes(), "at most", 40);

console.log("a huge school against a large one, and a thousand schools:");
for (const [name, ratio] of Object.entries(await growth())) promise(name, ratio, "at most", 1.8);
const { seconds: untilReady, megabytes } = thousandSchools();
promise("ready, seconds", untilReady, "at most", 4);
promise("memory, megabytes", megabytes, "at most", 300);

console.log("four processes on PostgreSQL behind a balancer, as parts of one on SQLite in memory:");
const shares = await team();
promise("reads", shares.reads, "at least", 0.5);
promise("updates", shares.updates, "at least", 0.25);
promise("reads of one of them", shares.ofOne, "at least", 1);

console.log(missed === 0 ? "All bars are met." : `${missed} bars are missed.`);
process.exitCode = missed === 0 ? 0 : 1;

function promise(name: string, value: number, side: "at most" | "at least", bar: number): void {
  const isMet = side === "at most" ? value <= bar : value >= bar;
  if (!isMet) missed++;
  console.log(`  ${name.padEnd(25)} ${pad(value, 2)}  ${side} ${bar}${isMet ? "" : "  MISSED"}`);
}
