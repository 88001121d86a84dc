import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { createServer } from "../../recipes/express.ts";
import { mockClient } from "./mock-client.ts";

/** Serves the recipe on a free port. */
async function serve(options: Parameters<typeof createServer>[0]): Promise<string> {
  const server = createServer(options).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("the Express server answers what d6 answers, and no more than the kind of an error", async () => {
  const { d6, options } = await mockClient();
  const origin = await serve(options);
  const notes = await fetch(`${origin}/schools/1000/notes`);
  expect(await notes.json()).toEqual(await d6.v1.debtorNotes.list({ school_login_id: 1000 }));
  const refused = await fetch(`${origin}/schools/1201/notes`);
  expect(refused.status).toBe(502);
  expect(await refused.json()).toEqual({ kind: "not-activated", operation: "v1GetNotes" });
});

it("the Express server says when to come again", async () => {
  const { options } = await mockClient({
    fetch: () => Response.json({ error: "Too Many Requests" }, { status: 429, headers: { "retry-after": "600" } }),
  });
  const response = await fetch(`${await serve(options)}/schools/1000/notes`);
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "600"]);
});

it("the Express server ends the call when the page is closed", async () => {
  const ended = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const { options } = await mockClient({
    fetch: (_url, { signal }) => {
      begun.resolve();
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          ended.resolve();
          reject(signal.reason);
        });
      });
    },
  });
  const page = new AbortController();
  const closed = fetch(`${await serve(options)}/schools/1000/notes`, { signal: page.signal }).catch(() => {});
  await begun.promise;
  page.abort();
  await closed;
  await expect(ended.promise).resolves.toBeUndefined();
});
