import type { Count, PageSight, ValueShape } from "@d6-integrate/client/observe";

export type DifferenceKind =
  | "type"
  | "format"
  | "enumeration"
  | "missing field"
  | "unknown field"
  | "untold field"
  | "status"
  | "media type"
  | "error"
  | "page"
  | "order"
  | "reverse order";

/** A property of a component, which is a file of the contract. */
export interface Home {
  readonly schema: string;
  readonly property?: string;
}

/** Something that the API did otherwise than the contract says, or that the contract says nothing about. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly operation: string;
  readonly status: number;
  /** Where in the body: `data[].note_id`. Empty for the response itself. */
  readonly field: string;
  /** A sentence about it. */
  readonly text: string;
  readonly seen: Count;
  readonly home?: Home | undefined;
  readonly shape?: ValueShape | undefined;
  /** The types that came and are not those of the contract. */
  readonly types?: readonly string[];
  /** What a page was like. */
  readonly page?: PageSight;
}
