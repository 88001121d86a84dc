export { createMock } from "./mock.ts";
export type { Mock, MockOptions } from "./mock.ts";
export type { Size } from "./school/seed/plan.ts";
export { credentials } from "./school/credentials.ts";
export { startMock } from "./server.ts";
export type { RunningMock, ServerOptions } from "./server.ts";
export type { Quirks } from "./quirks.ts";
export type { Reply } from "./refusal.ts";
export type { Scenario, ScenarioCall } from "./scenario.ts";
