export { createMock } from "./mock.ts";
export type { Mock, MockOptions } from "./mock.ts";
export { credentials } from "./school/seed.ts";
export { startMock } from "./server.ts";
export type { RunningMock, ServerOptions } from "./server.ts";
