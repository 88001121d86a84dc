import { contract } from "../src/contract/contract.ts";
import { describe, expect, it } from "vitest";
import { openSchool, v1, v2, school1000 } from "./ask.ts";

const example = (id: string, status: number, name: string) =>
  contract.operations.find((operation) => operation.id === id)?.examples.get(status)?.[name];
const notes = `/api${v1}/notes/1000`;

describe("the vendor's samples for Update Note", () => {
  it("changes the text and the date of note 7, sent as PHP sends it", async () => {
    const { ask } = await openSchool();
    const { status, body } = await ask(
      "PATCH",
      notes,
      { note_id: 7, date: "2024-04-16", note: "Mr Webster asked to be phoned back tomorrow at 10am" },
      { "content-type": "application/x-www-form-urlencoded" },
    );
    expect(status).toBe(200);
    // The page shows the old date in its answer, which is a slip: the rest is the page's own.
    expect(body).toEqual({ ...(example("v1UpdateNote", 200, "text") as object), date: "2024-04-16" });
  });

  it("changes promise 12 of note 6 and adds promise 13, and answers as the page does", async () => {
    const { ask } = await openSchool();
    const { status, body } = await ask("PATCH", notes, {
      note_id: "6",
      promise_to_pays: [
        { promise_to_pay_id: "12", date_promised: "2020-05-31", amount_promised: "1500.00" },
        { date_promised: "2020-06-30", amount_promised: "500.00" },
      ],
    });
    expect(status).toBe(200);
    expect(body).toEqual(example("v1UpdateNote", 200, "promises"));
  });

  it("restores a deleted note", async () => {
    const { ask } = await openSchool();
    await ask("DELETE", `${notes}?note_id=6`);
    expect((await ask("GET", `${notes}?note_id=6`)).status).toBe(404);
    const { status, body } = await ask("PATCH", notes, { note_id: "6", status: "Created" });
    expect(status).toBe(200);
    expect(body).toEqual(example("v1UpdateNote", 200, "restore"));
    expect((await ask("GET", `${notes}?note_id=6`)).status).toBe(200);
  });

  it("answers the two refusals of the page in its words", async () => {
    const { ask } = await openSchool();
    const unknown = await ask("PATCH", notes, { note_id: "99" });
    expect(unknown).toMatchObject({
      status: 404,
      body: { error: "Not Found", error_description: "The note does not exist" },
    });
    const inactive = await ask("PATCH", `${v1}/notes/1201`, { note_id: "1" });
    expect(inactive.body).toEqual({
      error: "Integration not activated",
      error_description: "Please activate the Admin+ API for this client before making this request",
    });
  });
});

describe("the vendor's samples for Change Client Integration State", () => {
  const sample = { school_id: 1201, api_type_id: 8, state: 1 };

  it.each([
    ["the sample's PATCH to v2", "PATCH", "/api/v2/settings/clientintegrations"],
    ["the heading's POST to v2", "POST", "/api/v2/settings/clientintegrations"],
    ["the older heading's POST to v1", "POST", "/api/v1/settings/clientintegrations"],
  ])("activates a school by %s", async (_form, method, path) => {
    const { ask } = await openSchool();
    const { status, body } = await ask(method, path, sample);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      message: "Integration successfully activated",
      data: { school_id: 1201, api_type_id: 8, activated_by_integrator: "Yes" },
    });
    const again = await ask(method, path, sample);
    expect(again).toMatchObject({
      status: 400,
      body: { message: "Integration already activated", data: { school_id: 1201 } },
    });
  });

  it("activates a school by PATCH in v1, which reports nothing and may be repeated", async () => {
    const { ask } = await openSchool();
    const path = "/api/v1/settings/clients/1201";
    expect(await ask("PATCH", path, { api_type_id: 8, state: 1 })).toMatchObject({ status: 200, body: [] });
    expect(await ask("PATCH", path, { api_type_id: "8", state: 1 })).toMatchObject({ status: 200, body: [] });
    const { body } = await ask("GET", path);
    expect(body.find((row: { api_type_id: number }) => row.api_type_id === 8).activated_by_integrator).toBe("Yes");
  });

  it("takes an integration out of service again", async () => {
    const { ask } = await openSchool();
    const off = { school_id: 1000, api_type_id: 10, state: false };
    expect((await ask("PATCH", "/v2/settings/clientintegrations", off)).body.data.activated_by_integrator).toBe("No");
    expect(await ask("PATCH", "/v2/settings/clientintegrations", off)).toMatchObject({
      status: 400,
      body: { message: "Integration already deactivated" },
    });
    expect((await ask("GET", `${v2}/notes`, undefined, school1000)).status).toBe(401);
  });

  it("names the field that is wrong", async () => {
    const { ask } = await openSchool();
    const change = (body: object) => ask("PATCH", "/v2/settings/clientintegrations", body);
    expect((await change({ ...sample, api_type_id: 77 })).body.validation_errors).toEqual({
      api_type_id: "The api_type_id is invalid",
    });
    expect((await change({ ...sample, state: "on" })).body.validation_errors).toEqual({
      state: "The State must be a boolean",
    });
    expect((await change({ ...sample, school_id: 9 })).body.validation_errors).toEqual({
      school_id: "The school_id is invalid",
    });
    expect(await change({ ...sample, school_id: 1202 })).toMatchObject({
      status: 401,
      body: { message: "Client has not authorised access" },
    });
  });
});
