// The entries that the program does not use, so that compilers see their declarations too.
export type * as testing from "@d6-integrate/client/testing";
export type * as normalizedV2 from "@d6-integrate/client/normalized/v2";
export type * as observe from "@d6-integrate/client/observe";
