export { normalized } from "./normalize/normalized.ts";
export type { NormalizedClient, NormalizedSchoolClient } from "./normalize/normalized.ts";
export type { NormalizedV1Tree, NormalizedV2Tree } from "./generated/normalized-tree.gen.ts";
export type * from "./generated/shapes.gen.ts";
export type { Normalized, WithOutput } from "./normalize/types.ts";
