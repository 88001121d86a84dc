import type { Shapes } from "@d6-integrate/client/observe";
import type { RunningMock } from "@d6-integrate/mock";
import { createMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDifferences, judgeStatements, reportOf } from "../src/index.ts";
import { readAll } from "./reads.ts";
import { expected, startSecondServer } from "./second-server.ts";

let server: RunningMock;
let shapes: Shapes;

beforeAll(async () => {
  server = await startSecondServer();
  shapes = await readAll(fetch, `${server.url}/api`);
});

afterAll(() => server.close());

test("each difference is found and named", () => {
  const found = findDifferences(shapes).map(({ kind, operation, status, field }) =>
    [kind, operation, status, field].join(" "),
  );
  expect(found.toSorted()).toEqual(expected);
  expect(found.length).toBeGreaterThan(14);
  const report = reportOf(shapes);
  for (const { kind, operation, field, text } of findDifferences(shapes)) {
    expect(report).toContain(`**${kind}** ${operation}`);
    expect(report).toContain(field);
    expect(report).toContain(text);
  }
});

test("a server that does as the contract says gives no difference", async () => {
  const mock = await createMock();
  expect(findDifferences(await readAll((url, init) => mock.fetch(new Request(url, init))))).toEqual([]);
  await mock.close();
});

test("each statement of the evidence has a verdict", () => {
  const statements = judgeStatements(shapes, findDifferences(shapes));
  const of = (verdict: string) => statements.filter((one) => one.verdict === verdict).map(({ label }) => label);
  expect(statements.length).toBeGreaterThan(200);
  // The notes of v2 came otherwise than FIN2-01 says, and promises in another order than GEN-27.
  expect(of("contradicted")).toEqual(expect.arrayContaining(["FIN2-01", "GEN-27"]));
  for (const verdict of ["confirmed", "seen", "not seen"]) expect(of(verdict).length, verdict).toBeGreaterThan(3);
  // An operation that writes was not called.
  expect(of("not seen")).toContain("SET2-05");
});
