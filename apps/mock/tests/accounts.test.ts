import { beforeAll, describe, expect, it } from "vitest";
import { openSchool, school1000 } from "./ask.ts";

interface Row {
  transaction_date: string;
  debit_amount: string;
  credit_amount: string;
  accumulated_balance: string;
}

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeAll(async () => {
  ({ ask } = await openSchool());
});

const finance = (version: "v1" | "v2", path: string) =>
  version === "v1"
    ? ask("GET", `/v1/finplus/debtmanagement/${path.replace(/(?=\?|$)/, "/1000")}`)
    : ask("GET", `/v2/finplus/debtmanagement/${path}`, undefined, school1000);

async function list(path: string) {
  const { status, body } = await finance("v1", path);
  return status === 404 ? [] : body;
}

const codes = async (path: string) => (await list(path)).map((row: { debtor_code: string }) => row.debtor_code);

describe("accounts", () => {
  it.each(["schooldebtors", "ageanalysis", "financialtransactions"])(
    "%s leaves out families without learners and debt unless all are asked for",
    async (path) => {
      expect(await codes(path)).toEqual(expect.arrayContaining(["1001", "2050"]));
      expect(await codes(path)).not.toContain("1002");
      expect(await codes(`${path}?all_accounts=true`)).toContain("1002");
    },
  );

  it.each(["schooldebtors", "ageanalysis", "financialtransactions"])(
    "%s combines its filters, and answers 404 when nothing fits",
    async (path) => {
      expect(await codes(`${path}?debtor_code=2050&accountable_person_id=90`)).toEqual(["2050"]);
      expect(await codes(`${path}?debtor_code=2050&accountable_person_id=40`)).toEqual([]);
    },
  );

  it("are in use with a current learner and nothing owed, and with a debt and no current learner", async () => {
    const large = await openSchool({ size: "large" });
    const report = async (path: string) => (await large.ask("GET", `/v1/finplus/debtmanagement/${path}`)).body;
    const balances: { [field: string]: string }[] = await report("ageanalysis/1000");
    const open = (row: { [field: string]: string }) =>
      Object.entries(row).some(([name, amount]) => name.startsWith("balance_") && amount !== "0.00");
    const current = new Set(
      (await report("learnerparentinfo/1000")).map((row: { debtor_code: string }) => row.debtor_code),
    );
    expect(balances.some((row) => !open(row))).toBe(true);
    expect(balances.some((row) => !current.has(row["debtor_code"]!))).toBe(true);
    expect(balances.every((row) => open(row) || current.has(row["debtor_code"]!))).toBe(true);
  });

  it("name learners who left only with all_accounts, and never those on the waiting list", async () => {
    const learners = async (query: string) =>
      (await list(`learnerparentinfo?${query}`)).map((row: { learner_id: string }) => row.learner_id);
    expect(await learners("debtor_code=1002")).toEqual([]);
    expect(await learners("debtor_code=1002&all_accounts=1")).toEqual(["503"]);
    expect(await learners("debtor_code=2050&all_accounts=1")).toEqual(["501"]);
  });

  it("show people and learners in each other on request", async () => {
    const [khumalo] = await list("schooldebtors?debtor_code=2050&include_learners=true");
    expect(khumalo.learners).toEqual([
      expect.objectContaining({ learner_id: "501", parent1_id: "90", parent2_id: "91", accountable_person_id: "90" }),
    ]);
    const [sipho] = await list("learnerparentinfo?learner_id=501&include_parents=true&include_accountable_person=true");
    expect(sipho.parents.map((parent: { first_name: string }) => parent.first_name)).toEqual(["Thandi", "Bongani"]);
    expect(sipho.accountable_person).toMatchObject({ accountable_person_id: "90", full_names: "Thandi Example" });
  });

  it("write a missing second parent as empty text in v1 and null in v2", async () => {
    expect((await list("learnerparentinfo?learner_id=502"))[0].parent2_id).toBe("");
    expect((await finance("v2", "learners/502")).body.parent2_id).toBeNull();
  });

  it("find learners by either parent in v2, and single records by their id", async () => {
    const mine = async (parent: number) =>
      (await finance("v2", `learners?parent_id=${parent}`)).body.data.map(
        (row: { learner_id: number }) => row.learner_id,
      );
    expect(await mine(90)).toEqual([501]);
    expect(await mine(91)).toEqual([501]);
    expect((await finance("v2", "accountablepersons/40")).body).toMatchObject({ accountable_person_id: 40 });
    expect((await finance("v2", "accountablepersons/91")).body.message).toBe("The accountable person does not exist");
    expect((await finance("v2", "learners/504")).body.message).toBe("The learner does not exist");
  });

  it("belong to people to whom notes can be written; second parents are not among them", async () => {
    const note = { accountable_person_id: 91, date: "2024-04-16", note_type_id: 3, note: "Moved house" };
    expect((await ask("POST", "/v1/finplus/debtmanagement/debtornotes/notes/1000", note)).status).toBe(404);
  });
});

describe("the report on transactions", () => {
  const rows = async (query: string): Promise<Row[]> =>
    (await list(`financialtransactions?debtor_code=1001&${query}`))[0].transactions;

  it("begins with what was brought forward at the start of the year, with nulls where nothing is known", async () => {
    const [opening] = await rows("");
    expect(opening).toMatchObject({
      transaction_date: "2024-01-01",
      transaction_description: "Opening balance",
      category_id: null,
      transaction_type_id: null,
      part_of_base_fee: null,
    });
    expect(opening!.accumulated_balance).toBe(opening!.debit_amount);
    expect(opening!.credit_amount).toBe("0.00");
  });

  it("covers the days from start_date to end_date, both included, and carries the balance into them", async () => {
    const all = await rows("all_accounts=true");
    const dates = (some: Row[]) => some.slice(1).map((row) => row.transaction_date);
    const day = all.at(-2)!.transaction_date;
    const only = await rows(`start_date=${day}&end_date=${day}`);
    expect(new Set(dates(only))).toEqual(new Set([day]));
    const before = all.filter((row) => row.transaction_date < day).at(-1)!;
    expect(only[0]!.accumulated_balance).toBe(before.accumulated_balance);
    expect((await rows("start_date=2024-02-02"))[1]!.transaction_date >= "2024-02-02").toBe(true);
  });

  it("holds the complete history with all_accounts", async () => {
    const [opening, first] = await rows("all_accounts=true");
    expect(opening!.accumulated_balance).toBe("0.00");
    expect(first!.transaction_date).toBe("2023-07-01");
  });

  it.each(["end_date=2024-03-01", "start_date=2024-03-02&end_date=2024-03-01", "start_date=2024-02-30"])(
    "refuses %s in both versions",
    async (query) => {
      expect((await finance("v1", `financialtransactions?${query}`)).body.error).toBe("Bad Request");
      expect((await finance("v2", `financialtransactions?${query}`)).body.message).toBe("Validation Failed");
    },
  );

  it("keeps the promises of the samples: 1000.00 and 750.00 were paid", async () => {
    const paid = (await rows("start_date=2024-03-28")).map((row) => row.credit_amount);
    expect(paid).toEqual(expect.arrayContaining(["1000.00", "750.00"]));
  });
});

describe("the age analysis", () => {
  it("is read at the school's day and splits by learner, category or both", async () => {
    const keys = async (query: string) => Object.keys((await list(`ageanalysis?debtor_code=2050${query}`))[0]).slice(9);
    expect((await list("ageanalysis?debtor_code=2050"))[0].date).toBe("2024-04-16");
    expect(await keys("")).toEqual([]);
    expect(await keys("&per_learner=true")).toEqual(["learner_id"]);
    expect(await keys("&per_category=true")).toEqual(["category_id", "category_name"]);
    expect(await keys("&per_learner=true&per_category=true")).toEqual(["learner_id", "category_id", "category_name"]);
  });
});

describe("a report of v2", () => {
  it.each([
    ["accountablepersons", ""],
    ["learners", ""],
    ["financialtransactions", ""],
    ["ageanalysis", ""],
    ["ageanalysis", "&per_learner=true&per_category=true"],
    ["ageanalysis", "&per_category=true&reverse_order=true"],
    ["learners", "&reverse_order=true"],
  ])("%s is read page by page to its end%s", async (path, query) => {
    const whole = (await finance("v2", `${path}?limit=100${query}`)).body;
    expect(whole.meta).toEqual({ limit: 100, max_allowed_limit: 100 });
    const seen: unknown[] = [];
    let cursor = "";
    do {
      const { data, meta } = (await finance("v2", `${path}?limit=7${query}${cursor}`)).body;
      expect(data.length).toBeLessThanOrEqual(7);
      seen.push(...data);
      cursor = meta.next_cursor === undefined ? "" : `&cursor=${meta.next_cursor}`;
    } while (cursor !== "");
    expect(seen).toEqual(whole.data);
  });

  it("of schools lists those that authorised, with text for ids", async () => {
    const { body } = await ask("GET", "/v2/finplus/debtmanagement/schools");
    expect(body.data.map((school: { school_id: string }) => school.school_id)).toEqual(["1000", "1201"]);
    expect(body.data[0]).toMatchObject({ lowest_grade: "Grade RR", highest_grade: "Grade 7" });
    expect((await ask("GET", "/v2/finplus/debtmanagement/schools/1202")).status).toBe(404);
  });
});

describe("a page of notes", () => {
  it("does not move when notes are added or deleted while it is read", async () => {
    const school = await openSchool();
    const page = async (query: string) =>
      (await school.ask("GET", `/v2/finplus/debtmanagement/debtornotes/notes?limit=1${query}`, undefined, school1000))
        .body;
    const first = await page("");
    const note = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note: "Added meanwhile" };
    await school.ask("POST", "/v2/finplus/debtmanagement/debtornotes/notes", note, school1000);
    await school.ask(
      "DELETE",
      `/v2/finplus/debtmanagement/debtornotes/notes/${first.data[0].note_id}`,
      undefined,
      school1000,
    );
    const seen = [first.data[0].note_id];
    for (let next = first; next.meta.next_cursor !== undefined;) {
      next = await page(`&cursor=${next.meta.next_cursor}`);
      seen.push(next.data[0].note_id);
    }
    expect(seen).toEqual([5, 6, 7, 8]);
  });
});
