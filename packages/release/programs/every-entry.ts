// Every entry of the packages but the client's, as a compiler sees them from outside.
export type * as traces from "@d6-integrate/client/opentelemetry";
export type * as mock from "@d6-integrate/mock";
export type * as control from "@d6-integrate/mock/control";
export type * as observe from "@d6-integrate/observe";
export type * as spec from "@d6-integrate/spec";
export type * as review from "@d6-integrate/spec-review";
