import { beforeEach, describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "../ask.ts";

let ask: Awaited<ReturnType<typeof openSchool>>["ask"];
beforeEach(async () => {
  ({ ask } = await openSchool());
});

const put = (path: string, body: object) => ask("PUT", `/__mock/integrations/${path}`, body);

describe("an API that a school withdraws", () => {
  it("is refused at once in both versions, is listed no more, and is back as soon as it is authorised", async () => {
    expect((await put("1000/10", { activated_by_school: false })).body).toMatchObject({
      activated_by_school: false,
      activated_by_integrator: true,
    });
    const refused = await ask("GET", `${v1}/notes/1000`);
    expect([refused.status, refused.body.error_description]).toEqual([401, "Client access not authorised"]);
    expect((await ask("GET", `${v2}/notes`, undefined, school1000)).status).toBe(401);
    expect(
      (await ask("GET", "/v2/finplus/debtmanagement/schools", undefined, school1000)).body.data,
    ).not.toContainEqual(expect.objectContaining({ school_id: "1000" }));
    expect((await ask("GET", "/v1/settings/clients/1000")).body).toHaveLength(2);
    expect((await ask("GET", "/v1/adminplus/learners/1000")).status).toBe(200);
    await put("1000/10", { activated_by_school: true });
    expect((await ask("GET", `${v1}/notes/1000`)).status).toBe(200);
    expect((await ask("GET", "/v1/settings/clients/1000")).body).toHaveLength(3);
  });

  it("cannot be activated by the integrator", async () => {
    await put("1000/9", { activated_by_school: false });
    const activate = { api_type_id: 9, state: 1 };
    expect((await ask("PATCH", "/v1/settings/clients/1000", activate)).status).toBe(401);
    await put("1000/9", { activated_by_school: true });
    expect((await ask("PATCH", "/v1/settings/clients/1000", activate)).status).toBe(200);
  });

  it("opens a school that has authorised nothing, by id or by name", async () => {
    expect((await ask("GET", "/v1/adminplus/learners/1202")).status).toBe(401);
    const both = { activated_by_school: true, activated_by_integrator: true };
    expect((await put("1202/Admin+%20API", both)).status).toBe(200);
    expect((await ask("GET", "/v1/adminplus/staffmembers/1202")).status).not.toBe(401);
  });
});

it("an activation that is taken back is refused as such", async () => {
  await put("1000/10", { activated_by_integrator: false });
  expect((await ask("GET", `${v1}/notes/1000`)).body.error).toBe("Integration not activated");
});

it.each([
  ["1000/77", { activated_by_school: true }, 404, undefined, "77 is no API, expected 8 (Admin+ API)"],
  ["9999/10", { activated_by_school: true }, 404, undefined, "School 9999 has no API Finance+ API"],
  ["x/10", { activated_by_school: true }, 400, "/school", "must be integer"],
  ["1000/10", {}, 400, "", "fewer than 1"],
  ["1000/10", { activated_by_school: "No" }, 400, "/activated_by_school", "must be boolean"],
  ["1000/10", { activated_by_schol: true }, 400, "/activated_by_schol", "did you mean activated_by_school?"],
])("%s %j is refused", async (path, body, status, pointer, reason) => {
  const answer = await put(path, body);
  expect([answer.status, answer.body.pointer, answer.body.detail]).toEqual([
    status,
    pointer,
    expect.stringContaining(reason),
  ]);
  expect((await ask("GET", `${v1}/notes/1000`)).status).toBe(200);
});
