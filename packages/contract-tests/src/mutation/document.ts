import * as fc from "fast-check";
import { contract } from "../contract.ts";
import { converse } from "../coverage/conversation.ts";
import { createJudge } from "../judge.ts";
import type { Exchange } from "../recorder.ts";
import { mutants } from "./operators.ts";
import type { Mutant } from "./operators.ts";
import type { Score } from "./scores.ts";

/** What the operators do, and how often it was noticed. */
export interface DocumentScore extends Score {
  groups: { operator: string; tried: number; noticed: number; possible: number }[];
}

/**
 * Changes the contract in many places, one at a time, while client and mock stay as they are: the judge must notice. As
 * many changes are tried from each group as `count` allows, chosen by the seed.
 */
export async function mutateDocument(count: number, seed: number): Promise<DocumentScore> {
  const groups = Map.groupBy(mutants(contract.document), ({ operator }) => operator);
  const share = Math.ceil(count / groups.size);
  const { exchanges } = await converse();
  const survivors: Mutant[] = [];
  const tallies: DocumentScore["groups"] = [];
  for (const [operator, group] of groups) {
    const length = Math.min(share, group.length);
    const chosen = fc.sample(fc.shuffledSubarray(group, { minLength: length, maxLength: length }), {
      numRuns: 1,
      seed,
    })[0]!;
    const alive: Mutant[] = [];
    for (const mutant of chosen) if (!(await isNoticed(mutant, exchanges))) alive.push(mutant);
    survivors.push(...alive);
    tallies.push({ operator, tried: length, noticed: length - alive.length, possible: group.length });
  }
  const total = tallies.reduce((sum, { tried }) => sum + tried, 0);
  return {
    subject: "The document",
    command: `pnpm mutants document --count ${count} --seed ${seed}`,
    killed: total - survivors.length,
    total,
    groups: tallies,
    survivors: survivors.map(({ operator, where }) => ({ where: `${operator}: ${where}`, why: "Not explained yet." })),
  };
}

/** Whether one of the exchanges is not of the changed contract. */
export async function isNoticed(mutant: Mutant, exchanges: Exchange[]): Promise<boolean> {
  const changed = structuredClone(contract.document);
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
