import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import { document } from "@d6-integrate/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDifferences } from "../src/index.ts";
import { seenPlaces } from "../src/findings/seen-places.ts";
import { readAll } from "./reads.ts";

const folder = mkdtempSync(join(tmpdir(), "d6-order-"));
let asStated: Mock;
let turned: Mock;

beforeAll(async () => {
  const file = join(folder, "turned.json");
  const flip = (_: string, letter: string) => `"direction":"${letter === "a" ? "de" : "a"}scending"`;
  writeFileSync(file, JSON.stringify(document).replaceAll(/"direction":"(a|de)scending"/g, flip));
  [asStated, turned] = await Promise.all([createMock({ schools: 3 }), createMock({ schools: 3, contract: file })]);
});

afterAll(async () => {
  await Promise.all([asStated.close(), turned.close()]);
  rmSync(folder, { recursive: true });
});

const through =
  ({ fetch }: Mock) =>
  (url: string, init: RequestInit) =>
    fetch(new Request(url, init));

test("the rows of the mock come in the order that its contract states", async () => {
  const shapes = await readAll(through(asStated));
  const lists = [...seenPlaces(shapes)].filter(({ shape }) => shape.order);
  expect(lists.length).toBeGreaterThan(25);
  expect(findDifferences(shapes)).toEqual([]);
  // The contract here says the opposite of what that of the other mock says.
  const others = findDifferences(await readAll(through(turned)));
  expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(["order", "reverse order"]));
  const places = (all: { operation: string; field?: string }[]) => [...new Set(all.map(({ operation }) => operation))];
  expect(places(others.filter(({ kind }) => kind === "order"))).toEqual(places(lists));
});

test("pages of a list that comes the highest first hold each row once", async () => {
  const d6 = createClient({ credentials, baseUrl: "http://127.0.0.1/api", fetch: through(turned) });
  const ids: number[] = [];
  for await (const { learner_id } of d6.v2.learners.list({ school_id: 1000, limit: 7 })) ids.push(learner_id);
  expect(ids.length).toBeGreaterThan(14);
  expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => other - one));
});
