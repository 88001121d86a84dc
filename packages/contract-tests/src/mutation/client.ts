import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import * as fc from "fast-check";
import { root } from "../markdown.ts";
import { explain } from "./explain.ts";
import type { Score } from "./scores.ts";

/** Mutants that a test failed on, that hung, or that broke what runs the tests. */
const noticed = ["Killed", "Timeout", "RuntimeError", "CompileError"];

/**
 * Has Stryker change the client in one place at a time and run the client's own tests. `share` is how much of the
 * sources is changed, in whole files chosen by the seed; a share of 1 takes all of them.
 */
export async function mutateClient(share: number, seed: number): Promise<Score & { percent: number }> {
  const files = sample(share, seed);
  // Stryker works in the folder that it is started in.
  process.chdir(join(root, "packages/client"));
  const results = await new Stryker({
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    vitest: { configFile: join(import.meta.dirname, "vitest.config.ts"), related: false },
    mutate: files,
    coverageAnalysis: "perTest",
    // What runs when a module is loaded needs a fresh process for each mutant, and all tests.
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 2000,
    timeoutFactor: 1.2,
    // What a broken run leaves behind would be found as tests of the client.
    cleanTempDir: "always",
    reporters: ["progress-append-only"],
    // Rewriting it needs TypeScript 5, and there is nothing to rewrite.
    tsconfigFile: "none.json",
    allowConsoleColors: false,
  }).runMutationTest();
  const tested = results.filter(({ status }) => status !== "Ignored");
  const alive = tested.filter(({ status }) => !noticed.includes(status));
  const killed = tested.length - alive.length;
  return {
    subject: share < 1 ? `The client, sample ${seed}` : "The client",
    command: share < 1 ? `pnpm mutants client --share ${share} --seed ${seed}` : "pnpm mutants client --share 1",
    killed,
    total: tested.length,
    percent: (killed / tested.length) * 100,
    survivors: alive.map(({ fileName, location, mutatorName }) => {
      const file = fileName.slice(fileName.indexOf("src/"));
      const line = readFileSync(file, "utf8").split("\n")[location.start.line - 1]!.trim();
      return {
        where: `\`${file}\`: ${mutatorName} in \`${line}\``,
        why: explain({ file, mutatorName, line }),
      };
    }),
  };
}

/** Files of the client, in an order by the seed, until they hold the share of all lines. */
function sample(share: number, seed: number): string[] {
  const cwd = join(root, "packages/client");
  const files = globSync("src/**/*.ts", { cwd, exclude: ["src/generated/**", "src/**/*.test.ts"] }).toSorted();
  const lines = new Map(files.map((file) => [file, readFileSync(join(cwd, file), "utf8").split("\n").length]));
  const all = [...lines.values()].reduce((total, count) => total + count, 0);
  const [order] = fc.sample(fc.shuffledSubarray(files, { minLength: files.length }), { numRuns: 1, seed });
  let taken = 0;
  return order!.filter((file) => {
    const take = taken < all * share;
    if (take) taken += lines.get(file)!;
    return take;
  });
}
