import { mkdirSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { Browser } from "playwright-core";

// The package unpacks its browser into the folder for temporary files, once. This one is ours, and no other user's.
const unpacked = join(import.meta.dirname, "../node_modules/.cache/chromium");

/** The browser of the package is for Linux on x64; undefined elsewhere, where the Chrome of the machine serves. */
export async function executable(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  mkdirSync(unpacked, { recursive: true });
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = unpacked;
  try {
    chromium.setGraphicsMode = false;
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}

/** Starts a headless Chromium. Whoever starts it closes it. */
export async function launch(): Promise<Browser> {
  const executablePath = await executable();
  if (executablePath === undefined) return playwright.launch({ channel: "chrome" });
  // In one process, the browser would end with its first page.
  const args = chromium.args.filter((argument) => argument !== "--single-process");
  return playwright.launch({ executablePath, args, timeout: 120_000 });
}
