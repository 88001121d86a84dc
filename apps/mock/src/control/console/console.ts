import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";
import { filesAt } from "./addresses.ts";
import { builtConsole, building } from "./built.ts";

/** What a page may load: its own files. Whatever it shows of requests cannot become a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": policy,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  vary: "Accept",
  "x-content-type-options": "nosniff",
};

/** Answers browsers that ask for the console. */
export const answerConsole = (request: Request): Response | Promise<Response> => app.fetch(request);

const app = new Hono()
  .use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  })
  // The terminal prints the address of an entry; in a browser it leads into the list.
  .get("/__mock/requests/:id", ({ req, redirect }) => redirect(`/__mock#/requests/${req.param("id")}`))
  .use(async (context, next) => {
    const missing = await building();
    if (missing === undefined) return next();
    context.header("refresh", "1");
    return context.html(missing, 503);
  })
  .get(`${filesAt}*`, (context, next) => files()(context, next))
  .get(`${filesAt}*`, ({ text }) => text("The console has no such file. Load its page anew.", 404))
  .get("*", (context, next) => page()(context, next));

let served: MiddlewareHandler | undefined;
let shown: MiddlewareHandler | undefined;

// They are made when the folder is there: without it they would complain in the terminal.
const files = (): MiddlewareHandler =>
  (served ??= serveStatic({
    root: builtConsole,
    rewriteRequestPath: (path) => path.slice(filesAt.length - 1),
    precompressed: true,
    onFound(path, context) {
      // These have a name that changes with what is in them.
      if (path.includes("/assets/")) context.header("cache-control", "public, max-age=31536000, immutable");
    },
  }));
const page = (): MiddlewareHandler =>
  (shown ??= serveStatic({ root: builtConsole, rewriteRequestPath: () => "/index.html" }));
