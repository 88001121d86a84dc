import type { Rule, WholeEntry } from "@d6-integrate/mock/control";
import { prettyBody } from "../parts/body-text.ts";
import type { Operation } from "./operation-detail.tsx";

/** A rule as it is written in the form: everything is text. */
export interface RuleDraft {
  kind: "example" | "body" | "fault" | "delay";
  status: string;
  example: string;
  body: string;
  fault: string;
  delay: string;
  often: "once" | "times" | "always";
  times: string;
  /** What the call had that the rule was made of, as JSON. */
  match: string | undefined;
  isMatched: boolean;
  contentType: string | undefined;
}

export const emptyDraft = (operation: Operation | undefined): RuleDraft => ({
  kind: operation ? "example" : "body",
  status: String(operation?.responses.find(({ status }) => status >= 500)?.status ?? 503),
  example: "",
  body: "",
  fault: "",
  delay: "",
  often: "always",
  times: "2",
  match: undefined,
  isMatched: false,
  contentType: undefined,
});

/** The draft that answers as the entry was answered. */
export function draftOf(entry: WholeEntry): RuleDraft {
  const { query, status, response } = entry;
  const texts = Object.entries(query).filter(([, value]) => typeof value === "string");
  return {
    ...emptyDraft(undefined),
    kind: "body",
    status: String(status ?? 503),
    body: prettyBody(response.body),
    match: texts.length === 0 ? undefined : JSON.stringify({ query: Object.fromEntries(texts) }),
    isMatched: texts.length > 0,
    contentType: [response.headers["content-type"] ?? []].flat()[0],
  };
}

/** @throws Error that says what is missing. */
export function ruleOf(operation: string, draft: RuleDraft): Rule {
  const { kind, status, example, body, fault, delay, often, times, match, isMatched, contentType } = draft;
  const json = asJson(body);
  const type = contentType !== undefined && json === undefined ? { headers: { "content-type": contentType } } : {};
  const answer = (): Pick<Rule, "respond"> => ({
    respond: { status: Number(status), ...(body !== "" && { body: json ?? body }), ...type },
  });
  const what: Record<RuleDraft["kind"], () => Partial<Rule>> = {
    example: () => ({ respond: { status: Number(status), ...(example !== "" && { example }) } }),
    body: answer,
    fault: () => ({ fault: fault as NonNullable<Rule["fault"]> }),
    delay: () => {
      if (delay === "") throw new Error("Say how long the delay is.");
      return {};
    },
  };
  return {
    operation,
    ...what[kind](),
    ...(delay !== "" && { delayMs: Number(delay) }),
    ...(often !== "always" && { times: often === "once" ? 1 : Number(times) }),
    ...(match !== undefined && isMatched && { match: JSON.parse(match) as NonNullable<Rule["match"]> }),
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
