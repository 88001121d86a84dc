export { BadInput } from "./bad-input.ts";
export { MARKER, toMarkdown, verdictOf } from "./markdown.ts";
export { RULES } from "./judge/judge.ts";
export { review, reviewWorkingTree } from "./review.ts";

export type { Change, Place } from "./change.ts";
export type { Reach } from "./judge/judge.ts";
export type { Problem } from "./lint.ts";
export type { MarkdownOptions } from "./markdown.ts";
export type { Review } from "./review.ts";
export type { Rule, RuleKind, Severity, Side } from "./rule.ts";
