export { createTestClient, v1Error, v2Error } from "./testing/test-client.ts";
export type { Handlers, TestCall, TestClient } from "./testing/test-client.ts";
export { createTestClock } from "./testing/test-clock.ts";
export type { TestClock } from "./testing/test-clock.ts";
