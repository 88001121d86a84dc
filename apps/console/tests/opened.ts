import { startMock } from "@d6-integrate/mock";
import type { RunningMock, ServerOptions } from "@d6-integrate/mock";
import { connectMock } from "@d6-integrate/mock/control";
import type { Steering } from "@d6-integrate/mock/control";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launch } from "@d6-integrate/browser";

/** How long something may take to show, in milliseconds: a busy machine fails no test. */
export const patience = 45_000;

/** What a test has: a mock of its own, and pages of it that are watched. */
export interface Opened {
  url: string;
  mock: Steering;
  server: RunningMock;
  /** Puts another mock in the place of the one that is running. */
  startAnew(options: ServerOptions): Promise<void>;
  /** Takes what a test provoked out of what is held against it; says how much it was. */
  forget(provoked: RegExp): number;
  /** Calls the API with the credentials of the demo. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** Opens a page at an address of the console, such as `#/requests`. */
  open(address?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a further tab beside a page. */
  beside(page: Page, address: string): Promise<Page>;
}

/** Starts a mock before each test, and holds its pages to what each of them promises. */
export function opened(): Opened {
  let browser: Browser;
  let wrong: string[] = [];
  const our: Opened = {
    url: "",
    mock: undefined as unknown as Steering,
    server: undefined as unknown as RunningMock,
    async startAnew(options) {
      await our.server.close();
      await start(options);
    },
    forget(provoked) {
      const all = wrong.length;
      wrong = wrong.filter((text) => !provoked.test(text));
      return all - wrong.length;
    },
    call: (path, init = {}) =>
      fetch(`${our.url}/api${path}`, {
        ...init,
        headers: { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", ...(init.headers as object) },
      }),
    async open(address = "", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
      context.setDefaultTimeout(patience);
      return at(await context.newPage(), address);
    },
    beside: async (page, address) => at(await page.context().newPage(), address),
  };
  async function start(options: ServerOptions = {}): Promise<void> {
    our.server = await startMock({ port: 0, ...options });
    our.url = our.server.url.replace("0.0.0.0", "127.0.0.1");
    our.mock = connectMock(our.url);
  }
  async function at(page: Page, address: string): Promise<Page> {
    watch(page);
    await page.goto(`${our.url}/__mock${address}`);
    return page;
  }
  function watch(page: Page): void {
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => {
      // The browser itself writes down each refused call, and each that found nobody.
      const isProvoked = /status of [45]\d\d|net::ERR_/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isProvoked) wrong.push(message.text());
    });
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== our.url) wrong.push(`asked ${request.url()}`);
    });
  }
  beforeAll(async () => {
    browser = await launch();
  }, 180_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    wrong = [];
    await start();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await our.server.close();
    expect(wrong, "the console of the browser is silent, and nothing is asked of other hosts").toEqual([]);
  });
  return our;
}
