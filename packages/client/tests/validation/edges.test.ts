import { describe, expect, test } from "vitest";
import { everyOperation, v1GetNotes, v2GetNotes, validate } from "../../src/entry/validation.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

const school = { school_login_id: 1000 };

describe("validation at its edges", () => {
  test("a day is nothing but a day", () => {
    const since = (text: string) => v2GetNotes.request({ school_id: 1000, cursor: text }).length;
    expect(since("anything")).toBe(0);
    const [absentees] = everyOperation.filter(({ operation }) => operation.id === "v1GetLearnerAbsentees");
    const from = (from_date: string) => absentees!.request({ ...school, from_date }).map(({ keyword }) => keyword);
    expect(from("2024-04-16")).toEqual([]);
    expect(from("2024-04-16T00:00:00.000Z")).toEqual(["format"]);
    expect(from("+002024-04-16")).toEqual(["format"]);
  });

  test("a status without a declared body is a problem of the whole answer, told with those that have one", () => {
    expect(v1GetNotes.response(204, undefined)).toEqual([
      {
        pointer: "",
        keyword: "status",
        expected: expect.stringMatching(/^must be 200, .* with a body$/) as string,
      },
    ]);
  });

  test("a problem of the whole answer is told as one of the value", async () => {
    const { d6 } = clientAnswering(() => json({}), { middleware: [validate({ operations: everyOperation })] });
    const { message } = await errorOf(() => d6.v1.debtorNotes.list(school));
    expect(message).toContain("the value must be of type array");
  });
});
