export { traceCalls } from "../extras/trace-calls.ts";
export type { TraceOptions } from "../extras/trace-calls.ts";
