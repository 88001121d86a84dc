// Releases the last commit to a registry on this machine, uses what was published as strangers would, and writes the table.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../pack/packages.ts";
import { kinds } from "./consumers/all.ts";
import { createPlace } from "./place.ts";
import { publish } from "./published.ts";
import { startRegistry } from "./registry.ts";
import { markdownOf } from "./table.ts";
import type { Outcome } from "./table.ts";

const wanted = process.argv[2]?.toLowerCase();
const folder = mkdtempSync(join(tmpdir(), "d6-rehearsal-"));
// What was started ends with this process.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
const registry = await startRegistry(folder);
const outcomes: Outcome[] = [];

try {
  const releases = await publish(folder, registry, (line) => console.log(`Release: ${line}`));
  console.log(`Published: ${releases.map(({ name, version }) => `${name}@${version}`).join(", ")}\n`);
  const surroundings = { root, registry: registry.url, home: join(folder, "home"), mock: "" };
  mkdirSync(surroundings.home);
  const mock = await createPlace(join(folder, "mock"), surroundings).start(
    "npx",
    ["@d6-integrate/mock", "--port", "0"],
    /API +\S+\/api\n/,
  );
  try {
    surroundings.mock = /API +(\S+)\/api\n/.exec(mock.printed)![1]!;
    for (const { title, consumers } of kinds) {
      for (const [index, { name, does, run }] of consumers.entries()) {
        if (wanted !== undefined && !`${title} ${name}`.toLowerCase().includes(wanted)) continue;
        const place = createPlace(join(folder, "consumers", title.replaceAll(" ", "-"), String(index)), surroundings);
        const problem = await run(place).then(
          () => undefined,
          (error: unknown) => String(error instanceof Error ? error.message : error),
        );
        outcomes.push({ title, name, does, works: problem === undefined });
        console.log(`${title.padEnd(20)}${name.padEnd(36)}${does.padEnd(56)}${problem ?? "works"}`);
      }
    }
    if (wanted === undefined) writeFileSync(join(root, "docs/rehearsal.md"), markdownOf(outcomes));
  } finally {
    await mock.stop();
  }
} finally {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
}

if (outcomes.length === 0) throw new Error(`No consumer is called ${wanted}.`);
if (outcomes.some(({ works }) => !works)) process.exitCode = 1;
