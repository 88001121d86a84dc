import type { components } from "../../document/schema.gen.ts";

type Schemas = components["schemas"];

/** What to answer instead of the school, and when, as the control's document describes it. */
export type Rule = Schemas["NewRule"];

/** An answer of a rule. */
export type Respond = Schemas["Respond"];

/** What goes wrong. */
export type Fault = NonNullable<Rule["fault"]>;

/** A rule with how often it was used. */
export type ListedRule = Schemas["Rule"];

/** A rule cannot be, or not with this contract: says where, as a JSON pointer into it. */
export class RuleError extends Error {
  override name = "RuleError";
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.pointer = pointer;
  }
}

/** The answers of a rule in their turn; none where it has a fault or a delay alone. */
export const answersOf = ({ respond }: Rule): Respond[] => (respond === undefined ? [] : [respond].flat());
