import { mkdirSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { Browser } from "playwright-core";

// The package unpacks its browser into the folder for temporary files, once. This one is ours, and no other user's.
const unpacked = join(import.meta.dirname, "../node_modules/.cache/chromium");

/** The browser of the package is for Linux on x64; elsewhere the Chrome of the machine serves. */
export async function launch(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") return playwright.launch({ channel: "chrome" });
  mkdirSync(unpacked, { recursive: true });
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = unpacked;
  try {
    chromium.setGraphicsMode = false;
    // In one process, the browser would end with its first page.
    const args = chromium.args.filter((argument) => argument !== "--single-process");
    return await playwright.launch({ executablePath: await chromium.executablePath(), args, timeout: 120_000 });
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}
