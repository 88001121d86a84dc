import type { Together } from "../../schema/shape.ts";
import type { Cursor } from "../../source/cursor.ts";
import type { Noting } from "../check.ts";
import type { Rule, Side } from "../rule.ts";

/** An operation and where it stands, which its own object does not say. */
export interface Operation {
  readonly at: Cursor;
  readonly pathItem: Cursor;
  readonly document: Cursor;
  /** The path template, the name of a webhook, or the expression of a callback. */
  readonly path: string;
  readonly method: string;
}

/** Two operations that stand for each other, and where checks put what they find about them. */
export interface OperationScene {
  /** The side of what the caller writes: `received` for webhooks and callbacks, which the service calls. */
  readonly side: Side;
  readonly base: Operation;
  readonly head: Operation;
  readonly marks: ReadonlySet<string>;
  found(rule: Rule, message: string, base?: Cursor, head?: Cursor, side?: Side): void;
  compare(base: Together, head: Together, side: Side, anywhere: readonly [Cursor, Cursor]): void;
  /** Compares the media types of a parameter or header, whose parts may have headers themselves. */
  compareContent(base: Cursor, head: Cursor, side: Side): void;
}

/** A check on operations. */
export interface OperationCheck {
  readonly rules: readonly Rule[];
  readonly compare: (scene: OperationScene) => void;
}

/** Notes what is found on a side. */
export function notingOn({ marks, found }: OperationScene, side: Side): Noting {
  return { marks, found: (rule, message, base, head) => found(rule, message, base, head, side) };
}

/** The schema under a name, as a list that is empty when there is none. */
export function schemaIn(at: Cursor | undefined, name = "schema"): Together {
  const schema = at?.at(name);
  return schema ? [schema] : [];
}
