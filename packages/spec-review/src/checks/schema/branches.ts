import type { Shape, Together } from "../../schema/shape.ts";
import { ALL_KINDS } from "../../schema/types.ts";

/** More combinations than these say nothing to a reader. */
const MAX_BRANCHES = 48;

/** The name of the component that a branch is; undefined for one written in place. */
export function nameOf(branch: Together): string | undefined {
  const schema = branch[0]?.choices.size ? [...branch[0].choices.values()].at(-1) : branch[0];
  return typeof schema?.get("$ref") === "string" ? schema.resolve().pointer.split("/").at(-1) : undefined;
}

/**
 * A schema as a flat list of alternatives, each with everything that is beside the lists: one for each branch, and for
 * a schema without lists one for each type, so that every one can be covered by a branch of the other document.
 */
export function branchesOf(together: Together, shape: Shape): Together[] {
  const [first, ...rest] = together;
  if (!first) return [together];
  if (shape.alternatives.length > 0) {
    let chosen = [first];
    for (const { at, branches } of shape.alternatives)
      chosen = chosen
        .flatMap((schema) => branches.map(([branch]) => schema.choosing(at, branch!)))
        .slice(0, MAX_BRANCHES);
    return chosen.map((schema) => [schema, ...rest]);
  }
  const names = ALL_KINDS.filter((kind) => shape.kinds.has(kind) && kind !== "fraction").map((kind) =>
    kind === "integer" && shape.kinds.has("fraction") ? "number" : kind,
  );
  if (names.length === 1 || shape.kinds.size === ALL_KINDS.length) return [together];
  return names.map((name) => [...together, first.rewritten({ type: name }, `only ${name}`)]);
}
