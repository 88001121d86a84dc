/** What a Redocly rule is given while it walks the document; the part of it that the house rules use. */
export interface Context {
  report(problem: { message: string }): void;
  /** Under which key the node stands in its parent. */
  key: string | number;
  location: Location;
  /** Follows a reference that stands in `from`, by default in the file being walked. */
  resolve(node: Node, from?: string): { node?: Node; location?: Location };
}

export interface Location {
  source: { absoluteRef: string };
  pointer: string;
}

/** A node of the document as the YAML has it. */
export type Node = Record<string, unknown>;

export type Visitor = Record<string, unknown>;
