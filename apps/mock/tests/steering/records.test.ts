import { beforeEach, describe, expect, it } from "vitest";
import { openSchool, v1 } from "../ask.ts";

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeEach(async () => {
  ({ ask } = await openSchool());
});

const at = (path: string) => `/__mock/school/${path}`;
const learners = async (query = "") => (await ask("GET", `/v1/adminplus/learners/1000${query}`)).body;

describe("the tables of the school", () => {
  it("are listed with their fields, and each of them can be read", async () => {
    const { body: tables } = await ask("GET", "/__mock/school");
    const names: string[] = tables.map(({ name }: { name: string }) => name);
    expect(names.length).toBeGreaterThan(20);
    for (const name of ["schools", "learners", "parents", "staff", "accounts", "notes", "promises", "transactions"]) {
      expect(names).toContain(name);
    }
    for (const table of tables) {
      const { status, body } = await ask("GET", at(table.name));
      expect([table.name, status, body.meta.total > 0]).toEqual([table.name, 200, true]);
      const fields = table.fields.map(({ name }: { name: string }) => name);
      expect(Object.keys(body.data[0])).toEqual(expect.arrayContaining(fields));
      const { id, school_id } = body.data[0];
      const one = await ask(
        "GET",
        `${at(table.name)}/${encodeURIComponent(id)}${school_id ? `?school=${school_id}` : ""}`,
      );
      expect([one.status, one.body]).toEqual([200, body.data[0]]);
    }
  });

  it("are named where one is misspelt", async () => {
    const { status, body } = await ask("GET", at("learner"));
    expect(status).toBe(404);
    expect(body.detail).toContain("learner is no table, expected one of schools,");
  });
});

describe("records", () => {
  it("are read page by page, every one of them once", async () => {
    const whole = (await ask("GET", at("learners?limit=500"))).body;
    const seen: unknown[] = [];
    for (let offset = 0; offset < whole.meta.total; offset += 7) {
      const { data, meta } = (await ask("GET", at(`learners?limit=7&offset=${offset}`))).body;
      expect(meta).toEqual({ total: whole.meta.total, limit: 7, offset });
      seen.push(...data);
    }
    expect(seen).toEqual(whole.data);
    expect(seen.length).toBeGreaterThan(30);
  });

  it("are found by a text in any case, by an id and by what they refer to, and by their school", async () => {
    const ids = async (query: string) =>
      (await ask("GET", at(query))).body.data.map(({ id }: { id: number | string }) => id);
    expect(await ids("learners?search=KHUMALO")).toEqual([501, 504]);
    expect(await ids("learners?search=2050")).toEqual([501, 504]);
    expect(await ids("promises?search=6")).toEqual([8, 10, 12]);
    expect(await ids("notes?search=100%25")).toEqual([]);
    expect(await ids("learners?school=1201")).toEqual([601, ...(await ids("learners?school=1201")).slice(1)]);
    expect(await ids("learners?school=4")).toEqual([]);
  });

  it("are changed, and the API says so in both versions", async () => {
    expect((await ask("PATCH", at("parents/90"), { first_name: "Thandeka" })).body.first_name).toBe("Thandeka");
    const { body: notes } = await ask("GET", `${v1}/notes/1000?accountable_person_id=90`);
    expect(notes[0].accountable_person).toBe("Ms Khumalo, Thandeka");
    const path = "/v2/finplus/debtmanagement/accountablepersons/90";
    expect((await ask("GET", path, undefined, { "HTTP-X-SCHOOLID": "1000" })).body.first_name).toBe("Thandeka");
  });

  it("are added with what they usually are, and removed", async () => {
    const before = (await learners()).length;
    const draft = { debtor_code: 2050, parent1_id: 90, grade_id: 6, gender: "F", date_of_birth: "2014-01-01" };
    const { status, body, headers } = await ask("POST", at("learners"), {
      first_name: "Nandi",
      last_name: "Khumalo",
      ...draft,
    });
    expect([status, body.status, body.school_id]).toEqual([201, "current", 1000]);
    expect(headers.get("location")).toBe(at(`learners/${body.id}`));
    expect(await learners()).toHaveLength(before + 1);
    expect((await ask("DELETE", at(`learners/${body.id}`))).status).toBe(204);
    expect(await learners()).toHaveLength(before);
  });

  it("may be sent back as they were read", async () => {
    for (const path of [
      "learners/501",
      "promises/12",
      "accounts/2050",
      "marks/501-6104-201",
      "notes/7",
      "integrations/1",
    ]) {
      const { body } = await ask("GET", at(path));
      expect(await ask("PATCH", at(path), body)).toMatchObject({ status: 200, body });
    }
  });

  it("a learner who left did so today unless a day is said", async () => {
    expect((await ask("PATCH", at("learners/501"), { status: "left" })).body.left_on).toBe("2024-04-16");
    expect((await ask("PATCH", at("learners/501"), { left_on: "2024-04-01" })).body.left_on).toBe("2024-04-01");
    expect((await ask("PATCH", at("learners/501"), { status: "current" })).body.left_on).toBeNull();
  });

  it("a note brings its promises, and their ids are never given again", async () => {
    const note = {
      accountable_person_id: 90,
      date: "2024-04-16",
      note_type_id: 2,
      communication_type_id: 1,
      note: "Agreed",
    };
    const promise = { date_promised: "2024-05-01", amount_promised: "10.00" };
    const { body } = await ask("POST", at("notes"), { ...note, promise_to_pays: [promise] });
    expect((await ask("GET", at(`promises?search=${body.id}`))).body.data.at(-1)).toMatchObject({
      note_id: body.id,
      ...promise,
    });
    const { body: added } = await ask("POST", at("promises"), {
      note_id: body.id,
      ...promise,
      amount_promised: "11.00",
    });
    await ask("DELETE", at(`promises/${added.id}`));
    const again = await ask("POST", at("promises"), { note_id: body.id, ...promise, amount_promised: "11.00" });
    expect(again.body.id).toBe(added.id + 1);
  });

  it("a new account takes its person along, and goes with its people", async () => {
    const { status, body } = await ask("POST", at("accounts"), { debtor_code: 9000, accountable_person_id: 91 });
    expect([status, body.id]).toEqual([201, 9000]);
    expect((await ask("GET", at("parents/91"))).body.debtor_code).toBe(9000);
    await ask("PATCH", at("learners/501"), { parent2_id: null });
    await ask("PATCH", at("learners/504"), { parent2_id: null });
    expect((await ask("DELETE", at("accounts/9000"))).status).toBe(204);
    expect((await ask("GET", at("parents/91"))).status).toBe(404);
  });

  it("a new school has all APIs, and goes with them", async () => {
    const { body } = await ask("POST", at("schools"), { name: "Example College" });
    expect((await ask("GET", `/v1/settings/clients/${body.id}`)).body).toHaveLength(3);
    expect((await ask("DELETE", at(`schools/${body.id}`))).status).toBe(204);
    expect((await ask("GET", `/v1/settings/clients/${body.id}`)).status).toBe(404);
  });
});

it("an id after the largest is refused with the reason", async () => {
  await ask("POST", at("grades"), { id: 2_147_483_647, label: "Z", name: "Grade Z" });
  const { status, body } = await ask("POST", at("grades"), { label: "Y", name: "Grade Y" });
  expect([status, body.detail]).toEqual([409, expect.stringContaining("No id is left after 2147483647")]);
});

it("a record that is removed twice leaves the one of this id at another school alone", async () => {
  await ask("POST", at("grades"), { school_id: 1201, id: 77, label: "Z", name: "Grade Z" });
  await ask("POST", at("grades"), { id: 77, label: "Z", name: "Grade Z" });
  const remove = async () => (await ask("DELETE", at("grades/77"))).status;
  expect([await remove(), await remove()]).toEqual([204, 404]);
  expect((await ask("GET", at("grades/77?school=1201"))).status).toBe(200);
});

it("records belong to the session that changed them", async () => {
  const one = { "X-Mock-Session": "one" };
  await ask("PATCH", at("learners/501"), { first_name: "Thabo" }, one);
  expect((await ask("GET", at("learners/501"), undefined, one)).body.first_name).toBe("Thabo");
  expect((await ask("GET", at("learners/501"))).body.first_name).toBe("Sipho");
});
