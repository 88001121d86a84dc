import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generate } from "../generate.ts";
import { contract } from "../src/contract/contract.ts";
import { resourcesOf } from "../src/prism/operations.ts";

const files = await generate({ write: false });

it("derives the operations for Prism and the list of quirks", () => {
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(2);
});

it.each(Object.keys(files))("%s is what it is derived from", (path) => {
  const committed = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  expect(committed === files[path] ? "up to date" : "run pnpm generate and commit the result").toBe("up to date");
});

it("what was derived beforehand has every operation of the contract, with what Prism needs to validate it", async () => {
  const resources = await resourcesOf(contract);
  expect(resources.size).toBeGreaterThan(60);
  for (const { id, path, examples, body } of contract.operations) {
    const resource = resources.get(id);
    expect(resource).toMatchObject({ iid: id, path, security: [[{ type: "apiKey" }, { type: "apiKey" }]] });
    expect(resource?.responses.map(({ code }) => Number(code))).toEqual([...examples.keys()]);
    expect(Boolean(resource?.request?.body)).toBe(body);
  }
});
