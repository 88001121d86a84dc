import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@d6-integrate/client";
import { credentials, startMock } from "@d6-integrate/mock";
import type { RunningMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installNextApp } from "./next-app.ts";
import type { NextApp } from "./next-app.ts";

describe.each(["next-16", "next-14"])("%s with a server component that calls d6", (name) => {
  let mock: RunningMock;
  let app: NextApp;
  let address: string;

  beforeAll(async () => {
    mock = await startMock({ port: 0 });
    app = await installNextApp(name, {
      D6_USERNAME: credentials.username,
      D6_PASSWORD: credentials.password,
      D6_BASE_URL: `${mock.url}/api`,
    });
    await app.build();
    address = await app.start();
  }, 600_000);

  afterAll(async () => {
    app?.remove();
    await mock.close();
  });

  const page = async (): Promise<string> => (await fetch(address)).text();

  it("shows the schools, and on the next request what has changed since", async () => {
    const d6 = createClient({ credentials, baseUrl: `${mock.url}/api` });
    const [school] = await d6.v1.clients.list();
    expect(await page()).toContain(school?.school_name);
    await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7, note: "Changed after the first" } });
    expect(await page()).toContain("Changed after the first");
    await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7, note: "Changed once more" } });
    expect(await page()).toContain("Changed once more");
  });

  it("stores nothing of what d6 told", async () => {
    const d6 = createClient({ credentials, baseUrl: `${mock.url}/api` });
    const [school] = await d6.v1.clients.list();
    const files = globSync("**/*", { cwd: join(app.folder, ".next"), withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.length).toBeGreaterThan(20);
    const holding = files
      .map((file) => join(file.parentPath, file.name))
      .filter((file) => readFileSync(file).includes(String(school?.school_name)));
    expect(holding).toEqual([]);
  });
});
