import { createClient } from "@d6-integrate/client";
import { everyOperation, RequestProblemsError, validate } from "@d6-integrate/client/validation";
import { credentials } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { methodOf } from "../src/calls.ts";
import { operations } from "../src/contract.ts";
import { invalidRequests } from "../src/invalid-requests.ts";
import { judge } from "../src/judge.ts";
import { secondOpinion } from "../src/second-opinion.ts";
import { inProcess } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";
import { violations } from "../src/violations.ts";
import { toRequest } from "../src/wire-request.ts";

let target: Target;
beforeAll(async () => {
  target = await inProcess();
});
afterAll(() => target.close());

const each = operations.map((operation) => [operation.id, operation] as const);

describe("what the contract forbids, each keyword of each argument broken once", () => {
  it.each(each)("is refused by the mock for %s with 400, in the shape of its version", async (_id, operation) => {
    for (const { why, request } of invalidRequests(operation)) {
      const response = await target.fetch(toRequest(operation, request, { ...target, ...credentials }));
      const { status, headers } = response;
      expect({ why, status }).toEqual({ why, status: 400 });
      expect(judge.answer(operation, { status, headers, text: await response.text() }), why).toEqual([]);
    }
  });

  it.each(each)("is seen by both judges of requests for %s", async (_id, operation) => {
    for (const { why, request, parses } of invalidRequests(operation)) {
      const path = request.target.split("?")[0]!;
      const sent = () => toRequest(operation, request, { ...target, ...credentials });
      if (parses) expect(await judge.request(operation, sent(), path), why).not.toEqual([]);
      expect(await secondOpinion(operation, sent(), path), why).not.toEqual([]);
    }
  });

  it.each(each)("is told by the validation of the client for %s, with a pointer", (id, operation) => {
    const validator = everyOperation.find((one) => one.operation.id === id)!;
    for (const { pointer, keyword, input } of violations(operation)) {
      expect(validator.request(input)).toContainEqual(expect.objectContaining({ pointer, keyword }));
    }
  });

  it.each(each)("is never sent by the client for %s, once it validates", async (_id, operation) => {
    const sent: unknown[] = [];
    const client = createClient({
      credentials,
      middleware: [validate({ operations: everyOperation })],
      fetch: async (url) => {
        sent.push(url);
        return Response.json([]);
      },
    });
    for (const { pointer, keyword, input } of violations(operation)) {
      const error: unknown = await methodOf(
        client,
        operation,
      )(input).then(
        () => `${pointer} ${keyword} was sent`,
        (reason: unknown) => reason,
      );
      expect(error, pointer).toMatchObject({ kind: "invalid-request" });
      // The client refuses some by itself, before its validation sees them, and names the argument.
      const told = error instanceof RequestProblemsError ? error.problems : [];
      if (told.length > 0) expect(told).toContainEqual(expect.objectContaining({ pointer, keyword }));
      else expect(error).toMatchObject({ argument: pointer.split("/")[1] });
    }
    expect(sent).toEqual([]);
  });
});

it("is a request for each of nine keywords, for hundreds of places", () => {
  const all = operations.flatMap((operation) => [...violations(operation)]);
  expect(new Set(all.map(({ keyword }) => keyword))).toEqual(
    new Set([
      "type",
      "required",
      "pattern",
      "enum",
      "additionalProperties",
      "format",
      "minimum",
      "maxItems",
      "maxLength",
    ]),
  );
  expect(all.length).toBeGreaterThan(400);
  const requests = operations.flatMap((operation) => [...invalidRequests(operation)]);
  expect(requests.filter(({ parses }) => parses).length).toBeGreaterThan(300);
});
