import type { Context, Node, Visitor } from "./rule.ts";

/** Thirteen digits could be the identity number of a person; only the one that nobody has may stand in the contract. */
export const noIdentityNumbers = (): Visitor => {
  const check = (node: Node, { report }: Context) => {
    const found = JSON.stringify(node)
      .match(/(?<!\d)\d{13}(?!\d)/g)
      ?.find((digits) => digits !== "0000000000000");
    if (found) report({ message: "Thirteen digits could be an identity number: write 0000000000000." });
  };
  return { Example: check, Parameter: check, Schema: check };
};
