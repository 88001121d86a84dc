/** What a Redocly rule is given while it walks the document; the part of it that the house rules use. */
export interface Context {
  report(problem: { message: string }): void;
}

/** A node of the document as the YAML has it. */
export type Node = Record<string, unknown>;

export type Visitor = Record<string, unknown>;
