import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generate } from "./generate.ts";

it.each(Object.entries(generate({ write: false })))("%s is what the parts say", (name, text) => {
  const committed = readFileSync(join(import.meta.dirname, name), "utf8");
  // Compared first, so that the failure names the remedy before it shows half a document.
  expect(committed === text, `spec/${name} is out of date: run pnpm generate and commit the result`).toBe(true);
});
