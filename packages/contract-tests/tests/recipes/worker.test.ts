import { credentials, startMock } from "@d6-integrate/mock";
import { expect, it, onTestFinished } from "vitest";
import worker from "../../recipes/worker.ts";

it("the worker answers the notes of a school", async () => {
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  const env = { D6_USERNAME: credentials.username, D6_PASSWORD: credentials.password, D6_BASE_URL: `${mock.url}/api` };
  const ask = (school: number) => worker.fetch(new Request(`https://example.com/?school=${school}`), env);
  const notes = (await (await ask(1000)).json()) as unknown[];
  expect(notes.length).toBeGreaterThan(0);
  const refused = await ask(1201);
  expect([refused.status, await refused.json()]).toEqual([502, { kind: "not-activated" }]);
});
