export { normalized } from "../values/normalized.ts";
export type { NormalizedClient, NormalizedSchoolClient } from "../values/normalized.ts";
export type { NormalizedV1Tree, NormalizedV2Tree } from "../values/normalized-tree.gen.ts";
export type * from "../values/shapes.gen.ts";
export type { Normalized, WithOutput } from "../values/types.ts";
