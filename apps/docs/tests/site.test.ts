import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { launch, violations } from "@d6-integrate/browser";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

const built = join(import.meta.dirname, "../site/dist");
const pages = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

/**
 * What axe has against Starlight's search button and its code blocks, which can be scrolled by keys only once a script of the theme
 * has seen them, and then are regions of the same name. The list may only get shorter.
 */
const ofTheTheme = new Set(["label-content-name-mismatch", "landmark-unique", "scrollable-region-focusable"]);

/** How long a page may take on a busy machine, in milliseconds. */
const patience = { timeout: 30_000 };

let server: ServerType;
let address: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let elsewhere: string[];
let problems: string[];

beforeAll(async () => {
  const app = new Hono().use("*", serveStatic({ root: built }));
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve());
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => open("light"));
afterEach(async () => {
  await context.close();
  if (elsewhere.length + problems.length > 0) throw new Error([...elsewhere, ...problems].join("\n"));
});

async function open(colorScheme: "light" | "dark"): Promise<void> {
  await context?.close();
  context = await browser.newContext({ colorScheme });
  page = await context.newPage();
  [elsewhere, problems] = [[], []];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
}

describe("the site", () => {
  it("has a page for each chapter, operation, decision and public name", () => {
    const contract = JSON.parse(readFileSync(join(import.meta.dirname, "../../../spec/dist/openapi.json"), "utf8"));
    const operations = Object.values<Record<string, { operationId: string }>>(contract.paths)
      .flatMap((item) => Object.values(item))
      .flatMap(({ operationId }) => operationId ?? []);
    expect(operations.length).toBeGreaterThan(60);
    const shown = new Set(pages.map((file) => file.toLowerCase()));
    expect(operations.filter((id) => !shown.has(`api/operations/${id.toLowerCase()}/index.html`))).toEqual([]);
    const decisions = readdirSync(join(import.meta.dirname, "../../../docs/decisions")).filter((file) =>
      /^\d/.test(file),
    );
    expect(decisions.length).toBeGreaterThan(30);
    const missing = decisions.filter((file) => !shown.has(`project/decisions/${file.replace(/\.md$/, "")}/index.html`));
    expect(missing).toEqual([]);
    expect([...shown]).toEqual(
      expect.arrayContaining([
        "client/first-call/index.html",
        "client/errors/index.html",
        "client/lists/index.html",
        "client/limits/index.html",
        "client/privacy/index.html",
        "recipes/react-query/index.html",
        "recipes/nextjs/index.html",
        "mock/steer-it/index.html",
        "reference/index.html",
      ]),
    );
  });

  it("is there for language models as text", async () => {
    for (const name of ["llms.txt", "llms-full.txt"]) {
      const response = await fetch(`${address}/${name}`);
      expect([name, response.status]).toEqual([name, 200]);
    }
    expect(await (await fetch(`${address}/llms-full.txt`)).text()).toContain("createLimiter");
  });

  it("finds a page by its words, without a service", async () => {
    await page.goto(address);
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("textbox", { name: "Search" }).fill("createLimiter concurrency");
    await page.getByRole("dialog").getByRole("link", { name: "Limits" }).first().click();
    await expect.poll(() => new URL(page.url()).pathname, patience).toMatch(/limits\/$/);
  });

  it("opens at a place deep in a page, also again", async () => {
    await page.goto(`${address}/mock/steer-it/#what-a-rule-can-say`);
    const place = page.getByRole("heading", { name: "What a rule can say" });
    expect(await place.isVisible()).toBe(true);
    await page.reload();
    await expect
      .poll(() => place.evaluate((heading) => heading.getBoundingClientRect().top < innerHeight), patience)
      .toBe(true);
  });

  it("draws the house", async () => {
    await page.goto(`${address}/project/architecture/`);
    await expect.poll(() => page.locator("figure svg").count(), patience).toBe(5);
    expect(await page.locator("figure svg").first().textContent()).toContain("packages/client");
  });

  it.each(["light", "dark"] as const)("is %s where the system is", async (scheme) => {
    await open(scheme);
    await page.goto(address);
    expect(await page.locator("html").getAttribute("data-theme")).toBe(scheme);
  });

  describe.each(["light", "dark"] as const)("in %s colours", (scheme) => {
    it.each(["", "client/errors/", "recipes/react-query/", "mock/steer-it/", "review/", "contract/"])(
      "has no violation that axe knows at /%s",
      async (path) => {
        await open(scheme);
        await page.goto(`${address}/${path}`);
        const found = await violations(page);
        expect(
          found.filter(({ id }) => !ofTheTheme.has(id)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        ).toEqual([]);
      },
    );
  });
});
