import { beforeAll, describe, expect, it } from "vitest";
import { openSchool } from "./ask.ts";

type Row = { [field: string]: string };

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeAll(async () => {
  ({ ask } = await openSchool());
});

const learners = (query = "") => ask("GET", `/v1/adminplus/learners/1000${query}`);
const ids = async (query: string) => {
  const { status, body } = await learners(query);
  return status === 404 ? [] : body.map(({ id }: Row) => id);
};

describe("the learners of the samples", () => {
  it("are the ones that the contract shows", async () => {
    expect((await learners("?learner_id=501")).body).toEqual([
      expect.objectContaining({
        id: "501",
        first_name: "Sipho",
        last_name: "Khumalo",
        date_of_birth: "2014-05-05",
        grade: "4",
        register_class_name: "4C",
        admission_number: "A-501",
      }),
    ]);
    const [staff] = (await ask("GET", "/v1/adminplus/staffmembers/1000?staff_member_id=31")).body;
    expect(staff).toMatchObject({ first_name: "Lindiwe", last_name: "Example", register_classes: "4C,7A" });
  });
});

describe("a list of learners", () => {
  it("holds the current ones unless another status is asked for", async () => {
    expect(await ids("?learner_id=503")).toEqual([]);
    expect(await ids("?learner_id=503&status=left")).toEqual(["503"]);
    expect(await ids("?learner_id=504&status=waitlist")).toEqual(["504"]);
    expect(await ids("?learner_id=501&status=waitlist")).toEqual([]);
  });

  it.each([
    // Ruan Webster left on 2024-03-27, within the last month.
    ["", true],
    ["&since=2024-03-27", true],
    ["&since=2024-03-28", false],
    ["&since=2024-03-01&until=2024-03-27", true],
    ["&since=2024-03-01&until=2024-03-26", false],
    ["&until=2024-03-27", true],
  ])("holds those who left between since and until, both included: %s", async (query, found) => {
    expect((await ids(`?learner_id=503&status=left${query}`)).length).toBe(found ? 1 : 0);
  });

  it.each([
    ["a year", "since=2023-04-16", true],
    ["more than a year", "since=2023-04-15", false],
    ["a year before until", "since=2022-03-31&until=2023-03-31", true],
    ["more than a year before until", "since=2022-03-30&until=2023-03-31", false],
    ["a period that ends before it begins", "since=2024-03-02&until=2024-03-01", false],
    ["a day that does not exist", "since=2024-02-30", false],
  ])("takes %s: %s → %s", async (_name, query, accepted) => {
    expect((await learners(`?status=left&${query}`)).status === 400).toBe(!accepted);
  });

  it("does not look at since and until when the learners are current", async () => {
    expect(await ids("?learner_id=501&since=2020-01-01&until=2020-01-02")).toEqual(["501"]);
  });

  it("is narrowed to one grade or to several, by their ids", async () => {
    const grades = async (query: string) => new Set((await learners(query)).body.map(({ grade }: Row) => grade));
    expect(await grades("?grade_id=6")).toEqual(new Set(["4"]));
    expect(await grades("?grade_id=6,9")).toEqual(new Set(["4", "7"]));
    expect((await learners("?grade_id=99")).body).toMatchObject({ error: "Not found" });
    expect((await learners("?grade_id=six")).status).toBe(400);
  });

  it.each(["true", "1", "Yes"])("embeds both parents with include_parents=%s, first and second", async (value) => {
    const [{ parents }] = (await learners(`?learner_id=501&include_parents=${value}`)).body;
    expect(parents.map(({ id }: Row) => id)).toEqual(["90", "91"]);
    expect(parents[0]).toMatchObject({ title: "Ms", first_name: "Thandi", family_code: "2050" });
    expect((await learners("?learner_id=501")).body[0]).not.toHaveProperty("parents");
    expect((await learners("?learner_id=501&include_parents=No")).body[0]).not.toHaveProperty("parents");
  });
});

describe("parents", () => {
  it("are those of current learners, also one by one", async () => {
    const parents = async (query = "") => {
      const { status, body } = await ask("GET", `/v1/adminplus/parents/1000${query}`);
      return status === 404 ? [] : body.map(({ id }: Row) => id);
    };
    expect(await parents()).toEqual(expect.arrayContaining(["40", "90", "91"]));
    // Nic Webster's child has left.
    expect(await parents()).not.toContain("3");
    expect(await parents("?parent_id=91")).toEqual(["91"]);
    expect(await parents("?parent_id=3")).toEqual([]);
  });
});

describe("subjects and marks", () => {
  const curriculum = (path: string) => ask("GET", `/v1/currplus/${path}`);

  it("need to be told the learner, except for the plain list", async () => {
    expect((await curriculum("learnersubjects/1000")).body.length).toBeGreaterThan(50);
    for (const path of ["learnersubjectsperterm", "learnersubjectmarks"]) {
      expect((await curriculum(`${path}/1000`)).body).toMatchObject({
        error: "Bad Request",
        error_description: "The learner_id is required.",
      });
      expect((await curriculum(`${path}/1000?learner_id=503`)).status, "a learner that has left").toBe(404);
    }
  });

  it("show four terms, with groups from the day that a term begins", async () => {
    const { body } = await curriculum("learnersubjectsperterm/1000?learner_id=501");
    expect(body.length).toBe((await curriculum("learnersubjects/1000?learner_id=501")).body.length);
    const groups = body[0].terms.map(({ subject_group_name }: Row) => subject_group_name);
    expect(groups).toEqual(["English 4C", "English 4C", "", ""]);
    expect(body[0]).toMatchObject({ year: "2024", grade_id: "6", grade: "4", subject_name: "English (Gr 04)" });
  });

  it("show marks for the terms that are over, and none before the first is", async () => {
    const terms = async (clock: string) => {
      const school = await openSchool({ clock });
      const { status, body } = await school.ask("GET", "/v1/currplus/learnersubjectmarks/1000?learner_id=501");
      return status === 404 ? [] : body[0].terms.map(({ term }: Row) => term);
    };
    expect(await terms("2024-03-19")).toEqual([]);
    expect(await terms("2024-03-20")).toEqual(["1"]);
    expect(await terms("2024-12-31")).toEqual(["1", "2", "3", "4"]);
  });
});

describe("the lookups", () => {
  it.each([
    ["/v1/adminplus/lookup/ethnicgroup", 6],
    ["/v1/adminplus/lookup/ethnicgroup/5", 1],
    ["/v1/adminplus/lookup/maritalstatus", 6],
    ["/v1/adminplus/lookup/genders", 2],
    ["/v1/adminplus/lookup/grade/1000", 9],
    ["/v1/adminplus/lookup/grade/1000?grade_id=6", 1],
    ["/v1/finplus/debtmanagement/transactioncategories/1000", 3],
  ])("answer %s with %i", async (path, count) => {
    expect((await ask("GET", path)).body).toHaveLength(count);
  });

  it("answer an unknown id with the words of their page", async () => {
    expect((await ask("GET", "/v1/adminplus/lookup/maritalstatus/5")).body).toEqual({
      error: "Not found",
      error_description: "No marital status' found",
    });
  });

  it("spell the ids of transaction lookups in v2 as the page does: text in lists, numbers alone", async () => {
    const headers = { "HTTP-X-SCHOOLID": "1000" };
    const at = "/v2/finplus/debtmanagement/transactiontypes";
    expect((await ask("GET", at, undefined, headers)).body.data[1]).toEqual({ id: "2", name: "Receipt" });
    expect((await ask("GET", `${at}/2`, undefined, headers)).body).toEqual({ id: 2, name: "Receipt" });
  });
});
