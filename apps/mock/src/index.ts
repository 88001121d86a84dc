// oxlint-disable-next-line import/no-unassigned-import -- it stands first, to fail before anything else does
import "./command/node-check.ts";

export { createMock } from "./mock/mock.ts";
export type { Mock } from "./mock/mock.ts";
export type { MockOptions } from "./mock/options.ts";
export type { Size } from "./school/seed/plan.ts";
export { credentials } from "./school/access/credentials.ts";
export { startMock } from "./command/server.ts";
export type { RunningMock, ServerOptions } from "./command/server.ts";
export type { Quirks } from "./scenarios/chosen/quirks.gen.ts";
export type { FailedCall } from "./mock/recorder.ts";
export type { Entry, ListedRule, Rule, Steering } from "./client/control.ts";
export type { Reply } from "./contract/refusal.ts";
export type { Scenario, ScenarioCall } from "./scenarios/scenario.ts";
