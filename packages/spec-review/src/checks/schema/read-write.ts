import type { Side } from "../rule.ts";
import type { Shape } from "../../schema/shape.ts";
import type { Cursor } from "../../source/cursor.ts";

/** The mark that takes a property out of what is sent or received on this side, when its schema has it. */
export function absentBy(shape: Shape, side: Side): Cursor | undefined {
  return side === "sent" ? shape.readOnly : shape.writeOnly;
}
