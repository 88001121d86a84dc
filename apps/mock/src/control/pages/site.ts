import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";

/** What stands for a page that is not there. */
export interface Instead {
  text: string;
  /** After how many seconds to look again. */
  again: number;
}

export interface SiteOptions {
  /** What it is called in a sentence, such as `console`. */
  name: string;
  /** Where it was built to. */
  folder: string;
  /** Where its files are, with a slash at the end; everywhere else is its page. */
  filesAt: string;
  /** What its page may load. */
  policy: readonly string[];
  /** What to show instead; undefined when everything is there. */
  missing: () => Promise<Instead | undefined>;
}

/** A page that was built beforehand, with its files. */
export function site({ name, folder, filesAt, policy, missing }: SiteOptions): Hono {
  const headers = {
    "content-security-policy": policy.join("; "),
    "cache-control": "no-cache",
    "referrer-policy": "no-referrer",
    vary: "Accept",
    "x-content-type-options": "nosniff",
  };
  let served: MiddlewareHandler | undefined;
  let shown: MiddlewareHandler | undefined;
  // They are made when the folder is there: without it they would complain in the terminal.
  const files = (): MiddlewareHandler =>
    (served ??= serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.slice(filesAt.length - 1),
      precompressed: true,
      onFound(path, context) {
        // These have a name that changes with what is in them.
        if (path.includes("/assets/")) context.header("cache-control", "public, max-age=31536000, immutable");
      },
    }));
  const page = (): MiddlewareHandler =>
    (shown ??= serveStatic({ root: folder, rewriteRequestPath: () => "/index.html" }));
  return new Hono()
    .use(async (context, next) => {
      await next();
      for (const [header, value] of Object.entries(headers)) {
        if (!context.res.headers.has(header)) context.res.headers.set(header, value);
      }
    })
    .use(async (context, next) => {
      const instead = await missing();
      if (instead === undefined) return next();
      context.header("refresh", String(instead.again));
      return context.html(sentence(instead.text), 503);
    })
    .get(`${filesAt}*`, (context, next) => files()(context, next))
    .get(`${filesAt}*`, ({ text }) => text(`The ${name} has no such file. Load its page anew.`, 404))
    .get("*", (context, next) => page()(context, next));
}

/** A page with a sentence. */
const sentence = (text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>d6 mock</title><p>${text.replaceAll(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;"))}</p></html>`;
