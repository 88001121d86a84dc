import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { Browser } from "playwright-core";

// The package unpacks its browser into the folder for temporary files, once. This one is ours, and no other user's.
const unpacked = join(import.meta.dirname, "../../node_modules/.cache/chromium");

/** Runs a module in a page of headless Chromium, then asks the page for the value of an expression. */
export async function inPage(module: string, expression: string): Promise<{ value: unknown; errors: string[] }> {
  const server = createServer((request, response) => {
    const [type, text] =
      request.url === "/page.js"
        ? ["text/javascript", module]
        : ["text/html", `<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>`];
    response.writeHead(200, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    return { value: await page.evaluate(expression), errors };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The browser of the package is for Linux on x64; elsewhere the Chrome of the machine serves. */
async function launch(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") return playwright.launch({ channel: "chrome" });
  mkdirSync(unpacked, { recursive: true });
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = unpacked;
  try {
    chromium.setGraphicsMode = false;
    return await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}
