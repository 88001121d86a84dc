export { traceCalls } from "./opentelemetry/trace-calls.ts";
export type { TraceOptions } from "./opentelemetry/trace-calls.ts";
