import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { openSchool, v1 } from "./ask.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };

it("fetch rejects at once with the reason of its signal, while an answer is under way", async () => {
  const mock = await createMock({
    scenarios: [(call, answer) => new Promise((resolve) => setTimeout(resolve, 5000)).then(() => answer(call))],
  });
  const begin = performance.now();
  const reason = new Error("enough");
  const stop = new AbortController();
  const answer = mock.fetch("http://mock.test/v1/settings/clients", { headers, signal: stop.signal });
  setTimeout(() => stop.abort(reason), 50);
  await expect(answer).rejects.toBe(reason);
  expect(performance.now() - begin).toBeLessThan(3000);
});

it("fetch writes nothing for a signal that was aborted before", async () => {
  const { fetch, ask } = await openSchool();
  const body = JSON.stringify({ note_id: 7, note: "never" });
  const write = fetch(`http://mock.test${v1}/notes/1000`, {
    method: "PATCH",
    headers,
    body,
    signal: AbortSignal.abort(),
  });
  await expect(write).rejects.toThrow("aborted");
  expect((await ask("GET", `${v1}/notes/1000?note_id=7`)).body[0].note).not.toBe("never");
});

it("createMock refuses an option that there is not, and a contract without a name", async () => {
  await expect(createMock({ cloak: "now" } as never)).rejects.toThrow(
    'There is no option "cloak", expected one of bodies, clock,',
  );
  await expect(createMock({ contract: "" })).rejects.toThrow('The contract is ""');
});

it("a scenario may answer with text of any type, and with a status that has no body", async () => {
  const page = "<h1>bad gateway</h1>";
  const answers = [
    { status: 502, body: page, headers: { "content-type": "text/html" } },
    { status: 502, body: page, headers: { "Content-Type": "application/json" } },
    { status: 204, body: { a: 1 } },
  ];
  const mock = await createMock({ strict: false, scenarios: [async () => answers.shift()!] });
  const ask = () => mock.fetch("http://mock.test/v1/settings/clients", { headers });
  expect(await (await ask()).text()).toBe(page);
  expect(await (await ask()).text()).toBe(JSON.stringify(page));
  const empty = await ask();
  expect([empty.status, await empty.text()]).toEqual([204, ""]);
});

it("a session that made room is closed, after the requests that are under way in it", async () => {
  const begin = process.memoryUsage().rss;
  const mock = await createMock();
  const ask = (session: string) =>
    mock.fetch(`http://mock.test${v1}/notes/1000`, { headers: { ...headers, "X-Mock-Session": session } });
  for (let turn = 0; turn < 110; turn++) expect((await ask(`first ${turn}`)).status).toBe(200);
  const full = process.memoryUsage().rss;
  for (let turn = 0; turn < 450; turn++) expect((await ask(`next ${turn}`)).status).toBe(200);
  expect(full - begin).toBeGreaterThan(0);
  expect((process.memoryUsage().rss - full) / 1e6).toBeLessThan(120);
  const answers = await Promise.all(Array.from({ length: 250 }, (_, turn) => ask(`at once ${turn}`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await mock.close();
}, 60_000);
