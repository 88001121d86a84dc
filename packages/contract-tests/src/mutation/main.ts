// Changes the contract in many places, one at a time, while client and mock stay as they are: the judge must notice.
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { document } from "../contract.ts";
import { createJudge } from "../judge.ts";
import { collect } from "./corpus.ts";
import type { Exchange } from "./corpus.ts";
import { mutants } from "./operators.ts";
import type { Mutant } from "./operators.ts";
import { keepScore } from "./scores.ts";

const { values } = parseArgs({
  options: { count: { type: "string", default: "120" }, seed: { type: "string", default: "1" } },
});
const seed = Number(values.seed);
const all = [...mutants(document)];
const groups = Map.groupBy(all, ({ operator }) => operator);
const share = Math.ceil(Number(values.count) / groups.size);
const chosen = [...groups.values()].flatMap(
  (group) =>
    fc.sample(
      fc.shuffledSubarray(group, {
        minLength: Math.min(share, group.length),
        maxLength: share < group.length ? share : group.length,
      }),
      { numRuns: 1, seed },
    )[0]!,
);

const corpus = await collect(12, seed);
const survivors: Mutant[] = [];
for (const mutant of chosen) if (!(await isNoticed(mutant, corpus))) survivors.push(mutant);

for (const [operator, group] of groups) {
  const tried = chosen.filter((mutant) => mutant.operator === operator).length;
  const alive = survivors.filter((mutant) => mutant.operator === operator).length;
  console.log(`${operator.padEnd(36)} ${tried - alive} of ${tried} noticed (${group.length} possible)`);
}
for (const { operator, where } of survivors) console.log(`survived: ${operator} at ${where}`);
console.log(
  `${chosen.length - survivors.length} of ${chosen.length} mutants noticed, over ${corpus.length} exchanges, seed ${seed}`,
);
keepScore("document", {
  subject: "The document",
  command: "pnpm mutants",
  killed: chosen.length - survivors.length,
  total: chosen.length,
  survivors: survivors.map(({ operator, where }) => ({ where: `${operator}: ${where}`, why: "Not explained yet." })),
});
if (survivors.length > 0) process.exitCode = 1;

async function isNoticed(mutant: Mutant, exchanges: Exchange[]): Promise<boolean> {
  const changed = structuredClone(document);
  mutant.apply(changed);
  const judge = createJudge(changed);
  for (const { path, request, status, headers, text } of exchanges) {
    const operation = judge.operationOf(request.method, path);
    if (!operation) return true;
    if (judge.answer(operation, { status, headers, text }).length > 0) return true;
    if ((await judge.request(operation, request, path)).length > 0) return true;
  }
  return false;
}
