import { beforeEach, describe, expect, it } from "vitest";
import { openSchool } from "../ask.ts";

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeEach(async () => {
  ({ ask } = await openSchool());
});

const at = (path: string) => `/__mock/school/${path}`;
const note = {
  accountable_person_id: 90,
  date: "2024-04-16",
  note_type_id: 1,
  communication_type_id: 1,
  note: "Called",
};

describe("what breaks a rule of the school is refused with the place and the reason, and changes nothing", () => {
  const refusals: [string, string, object | undefined, number, string, string][] = [
    ["PATCH", "learners/501", { grade_id: 99 }, 409, "/grade_id", "none of the grades has"],
    ["PATCH", "learners/501", { grade_id: "6" }, 400, "/grade_id", "expected a whole number"],
    ["PATCH", "learners/501", { nickname: "Sips" }, 400, "/nickname", "no such field"],
    ["PATCH", "learners/501", { id: 502 }, 409, "/id", "cannot be written"],
    ["PATCH", "learners/501", { school_id: 1201 }, 409, "/school_id", "cannot be written"],
    ["PATCH", "learners/501", { first_name: "" }, 400, "/first_name", "not empty"],
    ["PATCH", "learners/501", { first_name: "A\0" }, 400, "/first_name", "expected"],
    ["PATCH", "learners/501", { date_of_birth: "2014-02-30" }, 400, "/date_of_birth", "a day that exists"],
    ["PATCH", "learners/501", { register_class_name: "7A" }, 409, "/register_class_name", "no class"],
    ["PATCH", "learners/501", { left_on: "2024-04-01" }, 409, "/left_on", "Only learners who left"],
    ["PATCH", "learners/501", { gender: "X" }, 400, "/gender", '"F" or "M"'],
    ["PATCH", "register_classes/4C", { grade_id: 9 }, 409, "/grade_id", "Learner 501 of grade 6 is in the class"],
    ["DELETE", "register_classes/4C", undefined, 409, "", "while others refer to it: learners 501"],
    ["POST", "schools", { id: 2_147_483_648, name: "x" }, 400, "/id", "expected a whole number"],
    ["PATCH", "parents/90", { debtor_code: 1001 }, 409, "/debtor_code", "answers for account 2050"],
    ["PATCH", "accounts/2050", { accountable_person_id: 40 }, 409, "/accountable_person_id", "not on account 2050"],
    ["PATCH", "notes/7", { date: "2020-01-01" }, 409, "/date", "must lie between 2023-01-01 and 2025-12-31"],
    ["PATCH", "notes/7", { note_type_id: 2 }, 409, "/promise_to_pays", "required for a promise to pay"],
    ["PATCH", "notes/7", { accountable_person_id: 91 }, 409, "/accountable_person_id", "invalid"],
    ["POST", "notes", { ...note, date: "2027-01-01" }, 409, "/date", "must lie between"],
    ["POST", "notes", { ...note, note_type_id: 2 }, 409, "/promise_to_pays", "required"],
    [
      "POST",
      "notes",
      { ...note, promise_to_pays: [{ date_promised: "2024-05-01" }] },
      400,
      "/promise_to_pays/0/amount_promised",
      "missing",
    ],
    ["POST", "notes", { ...note, id: 500 }, 409, "/id", "the school gives it out"],
    [
      "POST",
      "promises",
      { note_id: 6, date_promised: "2023-12-31", amount_promised: "1.00" },
      409,
      "/date_promised",
      "must lie between",
    ],
    [
      "POST",
      "promises",
      { note_id: 6, date_promised: "2024-05-31", amount_promised: "1000.00" },
      409,
      "/amount_promised",
      "already",
    ],
    [
      "POST",
      "promises",
      { note_id: 6, date_promised: "2024-05-30", amount_promised: "0.00" },
      409,
      "/amount_promised",
      "greater than zero",
    ],
    [
      "POST",
      "promises",
      { note_id: 7, date_promised: "2024-05-30", amount_promised: "1.00" },
      409,
      "/note_id",
      "no promise to pay",
    ],
    [
      "POST",
      "promises",
      { note_id: 6, date_promised: "2024-05-30", amount_promised: "-1.00" },
      400,
      "/amount_promised",
      "an amount such as",
    ],
    ["PATCH", "promises/12", { amount_paid: "10.00" }, 409, "/amount_paid", "payments make it"],
    ["PATCH", "promises/12", { amount_promised: `1${"0".repeat(12)}.00` }, 400, "/amount_promised", "twelve digits"],
    [
      "PATCH",
      "transactions/1",
      { debit_amount: "1.00", credit_amount: "1.00" },
      409,
      "/credit_amount",
      "either a debit or a credit",
    ],
    ["PATCH", "transactions/1", { learner_id: 601 }, 409, "/learner_id", "none of the learners has"],
    ["POST", "absentees", { learner_id: 501, absent_date: "2024-04-10" }, 409, "/absent_date", "already"],
    ["POST", "absentees", {}, 400, "/learner_id", "is missing"],
    [
      "POST",
      "absentees",
      { learner_id: 501, absent_date: "2024-04-11", school_id: 7 },
      409,
      "/school_id",
      "no such school",
    ],
    [
      "POST",
      "marks",
      { learner_id: 501, subject_id: 6107, term_id: 201, mark: "50.00" },
      409,
      "/subject_id",
      "one of grade 9",
    ],
    ["POST", "learners", [], 400, "", "must be object"],
    ["POST", "languages", { id: 9, name: "Klingon" }, 409, "", "the same for all schools"],
    ["PATCH", "languages/2", { name: "Klingon" }, 409, "", "the same for all schools"],
    ["DELETE", "languages/2", undefined, 409, "", "the same for all schools"],
    ["DELETE", "learners/501", undefined, 409, "", "while others refer to it: absentees 7001 by learner_id"],
    ["DELETE", "notes/6", undefined, 409, "", "promises 8, 10, 12 by note_id"],
    ["DELETE", "parents/90", undefined, 409, "", "accounts 2050 by accountable_person_id"],
    ["DELETE", "accounts/2050", undefined, 409, "", "learners 501, 504 by debtor_code"],
    ["DELETE", "schools/1000", undefined, 409, "", "while others refer to it"],
    ["DELETE", "learners/99999", undefined, 404, "", "learners have no 99999 at school 1000."],
    [
      "DELETE",
      "learners/601",
      undefined,
      404,
      "",
      "no 601 at school 1000; school 1201 has one, which ?school=1201 names",
    ],
    ["DELETE", "learners/501?school=1201", undefined, 404, "", "no 501 at school 1201"],
    ["PATCH", "marks/501-6104", { mark: "1.00" }, 404, "", "marks have no 501-6104"],
    ["GET", "learners?limit=501", undefined, 400, "/limit", "must be <= 500"],
    ["GET", "learners?page=2", undefined, 400, "/page", "not known"],
  ];

  it.each(refusals)("%s %s %j", async (method, path, body, status, pointer, reason) => {
    const before = (await ask("GET", "/__mock/fixtures")).body;
    const answer = await ask(method, at(path), body);
    expect([answer.status, answer.body.pointer ?? "", answer.body.detail]).toEqual([
      status,
      pointer,
      expect.stringContaining(reason),
    ]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect((await ask("GET", "/__mock/fixtures")).body).toEqual(before);
  });
});
