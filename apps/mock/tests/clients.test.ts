import { expect, it } from "vitest";
import { openSchool } from "./ask.ts";

it("v2 serves the list of clients that v1 has, as live use reports", async () => {
  const { ask } = await openSchool();
  const { status, body } = await ask("GET", "/v2/settings/clients");
  expect(status).toBe(200);
  expect(body.length).toBeGreaterThan(1);
  expect(body).toEqual((await ask("GET", "/v1/settings/clients")).body);
});
