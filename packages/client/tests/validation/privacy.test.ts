import { inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { everyOperation, validate } from "../../src/entry/validation.ts";
import type { ResponseReport } from "../../src/entry/validation.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { declaredAnswers, requestBodiesOf } from "../contract.ts";
import { leavesOf } from "./leaves.ts";

// Nothing in the contract looks like it.
const secret = "Thandi~1Example/0000";

/** Values that break the rules of almost any place, each of which tells the secret. */
const indiscreet = fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }, { [`balance_${secret}`]: secret }, [
  { [secret]: { [secret]: [secret] } },
]);

/** A JSON value of the contract with one place broken, and a property that nobody knows. */
function broken(values: unknown[]): fc.Arbitrary<unknown> {
  const places = values.flatMap((value) => leavesOf(value));
  return fc
    .tuple(fc.constantFrom(...places), indiscreet, fc.boolean())
    .map(([leaf, bad, extra]) => (extra ? withExtra(leaf.with(bad)) : leaf.with(bad)));
}

/** The same with properties that nobody knows, at every depth. */
function withExtra(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtra);
  if (value === null || typeof value !== "object") return value;
  const known = Object.entries(value).map(([key, inner]) => [key, withExtra(inner)]);
  return { ...Object.fromEntries(known), [secret]: [secret], [`balance_${secret}`]: 5 };
}

const withBodies = everyOperation.map(({ operation }) => operation.id).filter((id) => requestBodiesOf(id).length > 0);
const tells = (value: unknown) => inspect(value, { depth: 10, showHidden: true }) + JSON.stringify(value);

test("no problem with an answer tells a value, nor a name that only the answer knows", () => {
  const answers = declaredAnswers.filter(({ body }) => leavesOf(body ?? []).length > 0);
  const any = fc
    .constantFrom(...answers)
    .chain(({ id, status, body }) => fc.tuple(fc.constant({ id, status }), broken([body])));
  let found = 0;
  fc.assert(
    fc.property(any, ([{ id, status }, body]) => {
      const problems = everyOperation.find(({ operation }) => operation.id === id)!.response(status, body);
      found += problems.length;
      expect(tells(problems)).not.toContain(secret.slice(0, 6));
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(1000);
});

test("no problem with a request tells a value, nor a name that only the request knows", () => {
  const any = fc.constantFrom(...withBodies).chain((id) => fc.tuple(fc.constant(id), broken(requestBodiesOf(id))));
  let found = 0;
  fc.assert(
    fc.property(any, ([id, body]) => {
      const problems = everyOperation
        .find(({ operation }) => operation.id === id)!
        .request({ school_login_id: secret, [secret]: secret, body });
      found += problems.length;
      expect(tells(problems)).not.toContain(secret.slice(0, 6));
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(1000);
});

test("no error and no report of the middleware tells them either", async () => {
  const notes = declaredAnswers
    .filter(({ id, status }) => id === "v1GetNotes" && status === 200)
    .map(({ body }) => body);
  const updates = requestBodiesOf("v1UpdateNote");
  await fc.assert(
    fc.asyncProperty(broken(notes), broken(updates), async (answer, body) => {
      const reports: ResponseReport[] = [];
      const clientWith = (responses: "throw" | ((report: ResponseReport) => void)) =>
        clientAnswering(() => json(answer), { middleware: [validate({ operations: everyOperation, responses })] }).d6;
      const list = { school_login_id: 1000 };
      const results: unknown[] = [
        await clientWith("throw").v1.debtorNotes.list.safe(list),
        await errorOf(() => clientWith("throw").v1.debtorNotes.update({ ...list, body: body as never })).catch(
          () => {},
        ),
      ].map((result) =>
        typeof result === "object" && result !== null && "ok" in result && result.ok ? undefined : result,
      );
      await clientWith((report) => void reports.push(report)).v1.debtorNotes.list(list);
      expect(tells([results, reports])).not.toContain(secret.slice(0, 6));
    }),
    { numRuns: 200 },
  );
});
