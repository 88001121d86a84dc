import { describe, expect, test } from "vitest";
import * as validation from "../../src/entry/validation.ts";
import type { OperationValidator } from "../../src/entry/validation.ts";
import { declaredAnswers, operationIds, requestBodiesOf } from "../contract.ts";
import { leavesOf } from "./leaves.ts";

const { everyOperation, v1CreateNote, v1GetFinancialTransactionsReport, v1GetLearners, v1GetNotes } = validation;
const { v1ChangeClientIntegrationState, v1UpdateNote, v2GetNotes } = validation;

test("every operation of the contract has a validator, exported by its id", () => {
  expect(everyOperation.map(({ operation }) => operation.id).toSorted()).toEqual(operationIds.toSorted());
  const byName: Record<string, unknown> = validation;
  for (const validator of everyOperation) expect(byName[validator.operation.id]).toBe(validator);
});

/** The least arguments of an operation. */
function leastInput({ operation }: OperationValidator): Record<string, unknown> {
  const required = Object.entries(operation.parameters).filter(([, parameter]) => parameter.required);
  return Object.fromEntries(required.map(([name, { type }]) => [name, type === "string" ? "2024-04-16" : 1]));
}

const answers = declaredAnswers.filter(({ body }) => body !== undefined);
const requests = everyOperation.flatMap((validator) => {
  const bodies = requestBodiesOf(validator.operation.id);
  const least = leastInput(validator);
  return (bodies.length > 0 ? bodies.map((body) => ({ ...least, body })) : [least]).map((input) => ({
    id: validator.operation.id,
    validator,
    input,
  }));
});

test("hundreds of examples and arguments are tried", () => {
  expect(answers.length).toBeGreaterThan(200);
  expect(requests.length).toBeGreaterThan(60);
});

const validatorOf = (id: string) => everyOperation.find(({ operation }) => operation.id === id)!;

describe.each(answers)("the example $example of $id $status", ({ id, status, body }) => {
  test("fits; with any value replaced by one of another type, it is refused at that place", () => {
    const validator = validatorOf(id);
    expect(validator.response(status, body)).toEqual([]);
    const known = leavesOf(body).map((leaf) => ({ ...leaf, pointer: leaf.pointer.replace(/(_errors)\/\w+$/, "$1/*") }));
    for (const leaf of known) {
      const pointers = validator.response(status, leaf.with([["x"]])).map(({ pointer }) => pointer);
      expect(pointers, leaf.pointer).toContain(leaf.pointer);
    }
  });
});

test.each(requests)("the arguments and examples of $id fit, and no other type does", ({ validator, input }) => {
  expect(validator.request(input)).toEqual([]);
  for (const leaf of leavesOf(input)) {
    const pointers = validator.request(leaf.with({ x: 1 })).map(({ pointer }) => pointer);
    expect(pointers, leaf.pointer).toContain(leaf.pointer);
  }
});

describe("each keyword of the contract", () => {
  const create = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 2 };
  const note = (change: object) => v1CreateNote.request({ school_login_id: 1000, body: { ...create, ...change } });

  test("type: names the types", () => {
    expect(note({ date: 5 })).toEqual([{ pointer: "/body/date", keyword: "type", expected: "must be of type string" }]);
    expect(note({ note_type_id: null })).toMatchObject([
      { keyword: "type", expected: "must be of type integer or string" },
    ]);
  });

  test("required: points at what is missing", () => {
    expect(v1CreateNote.request({ school_login_id: 1000, body: {} }).map(({ pointer }) => pointer)).toEqual([
      "/body/accountable_person_id",
      "/body/date",
      "/body/note_type_id",
    ]);
    expect(v1GetNotes.request({})).toEqual([
      { pointer: "/school_login_id", keyword: "required", expected: "is missing" },
    ]);
  });

  test("pattern: an id is an integer in either form, an amount has two decimals", () => {
    expect(note({ note_type_id: "two" })).toMatchObject([{ pointer: "/body/note_type_id", keyword: "pattern" }]);
    expect(note({ note_type_id: "2" })).toEqual([]);
    expect(v1GetNotes.response(200, [{ note_id: 7 }])).toMatchObject([{ pointer: "/0/note_id", keyword: "type" }]);
  });

  test("enum: tells what is allowed", () => {
    expect(v1GetLearners.request({ school_login_id: 1000, status: "gone" })).toEqual([
      { pointer: "/status", keyword: "enum", expected: "must be one of current, left, waitlist" },
    ]);
  });

  test("format: a day that no calendar has is refused", () => {
    for (const date of ["2024-02-30", "2024-13-01", "16 April 2024", "2024-04-16T00:00:00Z", ""]) {
      expect(note({ date })).toEqual([
        { pointer: "/body/date", keyword: "format", expected: "must be of format date" },
      ]);
    }
    expect(note({ date: "2024-02-29" })).toEqual([]);
  });

  test("minimum and maxItems: tell the limit", () => {
    expect(v2GetNotes.request({ school_id: 1000, limit: 0 })).toEqual([
      { pointer: "/limit", keyword: "minimum", expected: "must be >= 1" },
    ]);
    expect(v1ChangeClientIntegrationState.response(200, [1])).toEqual([
      { pointer: "", keyword: "maxItems", expected: "must follow `maxItems` 0" },
    ]);
  });

  test("additionalProperties: a misspelt field is told by those that there are, not by its name", () => {
    const problems = v1UpdateNote.request({ school_login_id: 1000, body: { note_id: 7, notes: "x" } });
    expect(problems).toMatchObject([{ pointer: "/body", keyword: "additionalProperties" }]);
    expect(problems[0]?.expected).toMatch(/^must have no property but note_id, /);
    expect(JSON.stringify(problems)).not.toContain("notes");
  });

  test("additionalProperties in an answer: unknown fields pass, as the contract leaves answers open", () => {
    expect(v1GetNotes.response(200, [{ note_id: "7", invented_later: [1] }])).toEqual([]);
  });

  test("oneOf: both generations of a page are read, and nothing else", () => {
    expect(v1GetFinancialTransactionsReport.response(200, [{ debtor_code: "1", transactions: [] }])).toEqual([]);
    expect(v1GetFinancialTransactionsReport.response(200, [{}])).toContainEqual({
      pointer: "/0",
      keyword: "oneOf",
      expected: "must follow `oneOf`",
    });
  });
});

describe("a status", () => {
  test("without a declared body takes none", () => {
    expect(v1ChangeClientIntegrationState.response(204, undefined)).toEqual([]);
    expect(v1ChangeClientIntegrationState.response(204, {})).toMatchObject([{ keyword: "status" }]);
  });

  test("that is not declared is a problem", () => {
    expect(v1GetNotes.response(418, {})).toMatchObject([{ pointer: "", keyword: "status" }]);
  });
});
