import { Hono } from "hono";
import { consoleFiles } from "./addresses.ts";
import { builtConsole, withoutConsole } from "./built.ts";
import { site } from "./site.ts";

/** What a page may load: its own files. Whatever it shows of requests cannot become a script. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

export const consoleSite = new Hono()
  // The terminal prints the address of an entry; in a browser it leads into the list.
  .get("/__mock/requests/:id", ({ req, redirect }) => redirect(`/__mock#/requests/${req.param("id")}`))
  .route("/", site({ name: "console", folder: builtConsole, filesAt: consoleFiles, policy, missing: withoutConsole }));
