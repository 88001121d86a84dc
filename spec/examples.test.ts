import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { complete } from "./evidence/complete.ts";
import { readRegister } from "./evidence/register.ts";
import { generate } from "./generate.ts";

const folder = join(import.meta.dirname, "examples");
const bundle = JSON.stringify(JSON.parse(generate({ write: false })["dist/openapi.json"]!));
const register = readRegister();

it.each(readdirSync(folder))("%s is used by the contract, word for word", (name) => {
  const pair = JSON.parse(readFileSync(join(folder, name), "utf8"));
  expect(Object.keys(pair).filter((side) => side !== "request" && side !== "response")).toEqual([]);
  const sides = Object.entries(complete(pair, register) as object);
  // Compared first, so that a failure does not show the whole document.
  const unused = sides.filter(([, side]) => !bundle.includes(JSON.stringify(side))).map(([side]) => side);
  expect(unused).toEqual([]);
});
