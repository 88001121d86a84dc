import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generate } from "./generate.ts";

const folder = join(import.meta.dirname, "examples");
const bundle = generate({ write: false })["dist/openapi.json"]!;

it.each(readdirSync(folder))("%s is used by the contract, word for word", (name) => {
  const pair = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, { value: unknown }>;
  expect(Object.keys(pair).filter((side) => side !== "request" && side !== "response")).toEqual([]);
  const compact = JSON.stringify(JSON.parse(bundle));
  for (const side of Object.values(pair)) expect(compact).toContain(JSON.stringify(side));
});
