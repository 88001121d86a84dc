/** Line 1 of every generated file. */
export const header = "// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.\n";
