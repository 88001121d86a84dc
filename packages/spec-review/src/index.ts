export { BadInput } from "./bad-input.ts";
export { MARKER, toMarkdown, verdictOf } from "./markdown.ts";
export { review, reviewWorkingTree } from "./review.ts";

export type { Change, Place, Reason, Severity } from "./change.ts";
export type { Problem } from "./lint.ts";
export type { MarkdownOptions } from "./markdown.ts";
export type { Review } from "./review.ts";
