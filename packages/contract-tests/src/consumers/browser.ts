import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { launch } from "@d6-integrate/browser";

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
