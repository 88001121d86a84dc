export { createTestClient, v1Error, v2Error } from "../extras/testing/test-client.ts";
export type { Handlers, TestCall, TestClient } from "../extras/testing/test-client.ts";
export { createTestClock } from "../extras/testing/test-clock.ts";
export type { TestClock } from "../extras/testing/test-clock.ts";
