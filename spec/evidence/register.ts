import { readFileSync } from "node:fs";
import { parse } from "yaml";

export const levels = ["documented", "seed", "observed", "assumed"] as const;

/** How well a statement is known: on the vendor's page, in a page the project began with, in live use, or by nobody. */
export type Level = (typeof levels)[number];

/** What `x-evidence` holds: the level alone, or with the entries of the register that say more. */
export type Evidence = Level | { level: Level; labels: string[] };

/** One numbered statement about how well the API is known. */
export interface Entry {
  statement: string;
  level: Level;
  /** Where it was seen, or that it was not. */
  source: string;
  /** What would settle it. */
  settled: string;
}

/** A question to the vendor, and what the contract assumes until it is answered. */
export interface Question {
  ask: string;
  assumes: Record<string, string>;
}

interface Report {
  says: string;
  source?: string;
  settled?: string;
}

interface Contradiction {
  pages: string;
  contract: string;
  level?: Level;
}

/** Where a statement of a level was seen, when its entry does not say more. */
export const sources: Record<Level, string> = {
  documented: "The vendor's page",
  seed: "One of the two pages that the project began with",
  observed: "Live use, second hand",
  assumed: "No page and no report shows it",
};

/** The questions by subject, from `gaps.yaml`. */
export const readQuestions = (): Record<string, Question> => read("gaps.yaml") as Record<string, Question>;

/** Every entry by its label: what is assumed, what live use reports, and where the pages contradict each other. */
export function readRegister(): Record<string, Entry> {
  const assumed = Object.values(readQuestions()).flatMap(({ assumes }, index) =>
    Object.entries(assumes).map(([label, statement]): [string, Entry] => [
      label,
      { statement, level: "assumed", source: sources.assumed, settled: `An answer to question ${index + 1}.` },
    ]),
  );
  const observed = Object.entries(read("reports.yaml") as Record<string, Report>).map(
    ([label, { says, source = sources.observed, settled = "An answer to a real account." }]): [string, Entry] => [
      label,
      { statement: says, level: "observed", source, settled },
    ],
  );
  const contradictions = Object.entries(read("pages.yaml") as Record<string, Contradiction>).map(
    ([label, { pages, contract, level = "documented" }]): [string, Entry] => [
      label,
      {
        statement: `${pages} **In the contract:** ${contract}`,
        level,
        source: sources[level],
        settled: "A corrected page, or an answer to a real account.",
      },
    ],
  );
  return Object.fromEntries([...assumed, ...observed, ...contradictions]);
}

/** Where an entry stands on the page of the evidence, from the root of the repository. */
export const linkTo = (label: string): string => `docs/evidence.md#${label.toLowerCase()}`;

export const levelOf = (evidence: unknown): Level | undefined =>
  (typeof evidence === "object" && evidence !== null ? (evidence as { level?: Level }).level : evidence) as
    | Level
    | undefined;

export const labelsOf = (evidence: unknown): string[] =>
  typeof evidence === "object" && evidence !== null ? ((evidence as { labels?: string[] }).labels ?? []) : [];

const read = (name: string): unknown => trimmed(parse(readFileSync(new URL(name, import.meta.url), "utf8")));

function trimmed(node: unknown): unknown {
  if (typeof node === "string") return node.trim();
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, trimmed(value)]));
}
