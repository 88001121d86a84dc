import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contract } from "../src/contract/contract.ts";
import { chosenQuirks } from "../src/scenarios/chosen/chosen-quirks.ts";
import { listQuirks } from "../src/scenarios/chosen/listed-quirks.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("the README lists the operations whose successes are assumed", () => {
  const [, list = ""] = /<!-- assumed -->\n([^]*?)<!-- \/assumed -->/.exec(readme) ?? [];
  const assumed = contract.operations.filter(({ evidence }) =>
    [...evidence].every(([status, level]) => status >= 300 || level === "assumed"),
  );
  expect(list.match(/\w+/g)).toEqual(assumed.map(({ id }) => id));
});

it("the README names every quirk, with choices that exist", () => {
  const [, section = ""] = /## Quirks\n([^]*?)\n## /.exec(readme) ?? [];
  const named = [...section.matchAll(/`([a-z0-9-]+)=([a-z0-9-]+)`/g)].map(([, name, choice]) => [name!, choice!]);
  const quirks = listQuirks(chosenQuirks(), contract.operations);
  expect(new Set(named.map(([name]) => name))).toEqual(new Set(quirks.map(({ name }) => name)));
  for (const [name, choice] of named) expect(() => chosenQuirks({ [name!]: choice })).not.toThrow();
});
