import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Context, Node, Visitor } from "./rule.ts";

/** A question to the vendor, and what the contract assumes until it is answered. */
export interface Question {
  ask: string;
  assumes: Record<string, string>;
}

/** The questions by subject, from `gaps.yaml`. */
export function readQuestions(): Record<string, Question> {
  return parse(readFileSync(new URL("../gaps.yaml", import.meta.url), "utf8"));
}

const label = /\b(?:GEN|ADM|CUR|SET1|SET2|FIN1|FIN2)-\d{2}\b/g;

/** The labels that a text cites. */
export const labelsIn = (text: string): string[] => text.match(label) ?? [];

/** A label that a description cites stands in `gaps.yaml`. That each gap is cited is a test on the whole bundle. */
export const gaps = (): Visitor => {
  const known = new Set(Object.values(readQuestions()).flatMap(({ assumes }) => Object.keys(assumes)));
  const check = (node: Node, { report }: Context) => {
    const { description = "", summary = "" } = node as { description?: string; summary?: string };
    for (const cited of labelsIn(`${description} ${summary}`)) {
      if (!known.has(cited))
        report({ message: `${cited} is not in gaps.yaml: correct it, or add it with a question.` });
    }
  };
  return { Example: check, Operation: check, Parameter: check, Response: check, Schema: check };
};
