import { describe, expect, test } from "vitest";
import * as generated from "../../src/generated/operations.gen.ts";
import type { Client, Operation, Parameter } from "../../src/entry/index.ts";
import * as v1 from "../../src/entry/v1.ts";
import * as v2 from "../../src/entry/v2.ts";
import { callOperation as call } from "../../src/operations/call-operation.ts";
import { clientAnswering, credentials, errorOf, json } from "../client.ts";
import { declaredAnswers, operationIds, placeOf, requestBodyOf } from "../contract.ts";
import type { DeclaredAnswer } from "../contract.ts";

const { usualErrors: _, ...operations } = generated;
const byId = new Map<string, Operation>(Object.values(operations).map((operation) => [operation.id, operation]));
const values: Record<Parameter["type"], unknown> = {
  integer: 7,
  "integer-or-string": "7",
  "integer-array": [3, 4],
  "integer-or-string-array": ["3", "4"],
  boolean: true,
  string: "Yes",
};

function operationOf(id: string): Operation {
  const operation = byId.get(id);
  if (!operation) throw new Error(`${id} was not generated`);
  return operation;
}

function inputOf({ id, parameters, body }: Operation): object {
  const input = Object.entries(parameters).map(([name, { type }]) => [name, values[type]]);
  return Object.fromEntries(body ? [...input, ["body", requestBodyOf(id)]] : input);
}

function responseOf({ status, body }: DeclaredAnswer): Response {
  return body === undefined ? new Response(null, { status }) : json(body, status);
}

test("every operation of the contract was generated", () => {
  expect([...byId.keys()].toSorted()).toEqual(operationIds.toSorted());
  expect(operationIds.length).toBeGreaterThan(50);
  expect(declaredAnswers.filter(({ status }) => status < 300).length).toBeGreaterThan(50);
  expect(declaredAnswers.filter(({ status }) => status >= 400).length).toBeGreaterThan(200);
});

describe("every operation sends what the contract says", () => {
  test.each(operationIds)("%s", async (id) => {
    const operation = operationOf(id);
    const success = declaredAnswers.find((answer) => answer.id === id && answer.status < 300);
    if (!success) throw new Error(`${id} declares no success`);
    const { d6, requests } = clientAnswering(() => responseOf(success));
    await call(d6, operation, inputOf(operation));

    const [request] = requests;
    const url = new URL(request?.url ?? "");
    expect(request?.method).toBe(operation.method ?? "GET");
    expect(url.pathname).toBe(`/api${operation.path.replaceAll(/\{\w+\}/g, "7")}`);
    const placed = Object.entries(operation.parameters).map(([name, { in: place, wireName = name, type }]) => ({
      place,
      wireName,
      text: String(values[type]),
    }));
    expect(Object.fromEntries(url.searchParams)).toEqual(
      Object.fromEntries(placed.filter(({ place }) => place === "query").map(({ wireName, text }) => [wireName, text])),
    );
    for (const { wireName, text } of placed.filter(({ place }) => place === "header")) {
      expect(request?.headers.get(wireName)).toBe(text);
    }
    expect(request?.headers.get("HTTP-X-USERNAME")).toBe(credentials.username);
    expect(request?.headers.get("HTTP-X-PASSWORD")).toBe(credentials.password);
    expect(request?.headers.get("accept")).toBe("application/json");
    expect(request?.headers.get("content-type")).toBe(operation.body ? "application/json" : null);
    expect(request?.redirect).toBe("manual");
    expect(operation.body ? await request?.json() : undefined).toEqual(requestBodyOf(id));
  });
});

describe("every operation is a function and a method of the tree, and both send the same", () => {
  test.each(operationIds)("%s", async (id) => {
    const operation = operationOf(id);
    const input = inputOf(operation);
    const { d6, requests } = clientAnswering(() => json({ error: "Not Found" }, 404), { noRows: "throw" });
    const isV1 = id.startsWith("v1");
    const functions = Object.entries(isV1 ? v1 : v2) as [string, (client: Client, input: object) => Promise<unknown>][];
    const tree = Object.entries(isV1 ? d6.v1 : d6.v2) as [
      string,
      Record<string, (input: object) => Promise<unknown>>,
    ][];
    const { resource, verb } = placeOf(id);
    const name = id.charAt(2).toLowerCase() + id.slice(3);
    const calls = [
      functions.filter(([one]) => one === name).map(([, send]) => send(d6, input)),
      tree.filter(([one]) => one === resource).map(([, methods]) => methods[verb]?.(input)),
    ];
    const errors = await Promise.all(calls.flat().map((sent) => errorOf(() => sent)));
    expect(errors.map((error) => error.operation)).toEqual([id, id]);
    const bodies = await Promise.all(requests.map((request) => request.text()));
    expect(bodies[1]).toBe(bodies[0]);
    expect(requests[1]?.url).toBe(requests[0]?.url);
  });
});

describe("every declared success comes back as it was sent", () => {
  test.each(declaredAnswers.filter(({ status }) => status < 300))("$id $status $example", async (answer) => {
    const operation = operationOf(answer.id);
    const { d6 } = clientAnswering(() => responseOf(answer));
    expect((await call(d6, operation, inputOf(operation))).data).toEqual(answer.body);
  });
});

const kindsByStatus: Record<number, string[]> = {
  400: ["validation"],
  401: ["unauthorized", "not-activated"],
  403: ["forbidden", "not-activated"],
  404: ["not-found", "wrong-route"],
  429: ["rate-limited"],
  500: ["server"],
  501: ["server"],
  503: ["server"],
};

describe("every declared error is thrown with its kind and its body", () => {
  test.each(declaredAnswers.filter(({ status }) => status >= 400))("$id $status $example", async (answer) => {
    const operation = operationOf(answer.id);
    const { d6 } = clientAnswering(() => responseOf(answer), { noRows: "throw" });
    const error = await errorOf(() => call(d6, operation, inputOf(operation)));
    const kinds = kindsByStatus[answer.status];
    if (!kinds) {
      // The contract has a status for which there is no kind: it is told as it came.
      expect(error).toMatchObject({ kind: "unexpected-response", operation: answer.id, status: answer.status });
      return;
    }
    expect(kinds).toContain(error.kind);
    expect(error).toMatchObject({ operation: answer.id, status: answer.status, body: answer.body });
    expect(error.kind === "wrong-route").toBe(answer.example === "route_not_found");
    const sayable = "error" in Object(answer.body);
    expect(error.kind === "not-activated").toBe(sayable && answer.example === "not_activated");
  });
});
