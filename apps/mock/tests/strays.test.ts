import { describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

describe("a path that is almost right", () => {
  it.each(["/api//v1/settings/clients", "//v1/settings/clients", "/api///v1//settings/clients"])(
    "with a doubled slash is understood: %s",
    async (path) => {
      const { ask } = await openSchool();
      const { status, body } = await ask("GET", path);
      expect([status, body.length > 0]).toEqual([200, true]);
    },
  );

  it("without the id at its end is refused in the words of its page, in v2", async () => {
    const { ask } = await openSchool();
    for (const [path, text] of [
      [`${v2}/notes`, "The Note ID is required"],
      [`${v2}/promisetopays`, "The Promise To Pay ID is required"],
    ] as const) {
      expect(await ask("DELETE", path, undefined, school1000)).toMatchObject({ status: 400, body: { message: text } });
    }
    expect(await ask("PATCH", `${v2}/notes`, { note: "x" }, school1000)).toMatchObject({
      status: 400,
      body: { success: false },
    });
    expect((await ask("GET", `${v2}/notes`, undefined, school1000)).status).toBe(200);
    expect((await ask("PATCH", `${v2}/nowhere`, {}, school1000)).status).toBe(404);
  });

  it("says something to a person in a browser, and to a program what the live API says", async () => {
    const { fetch, ask } = await openSchool();
    for (const path of ["/nowhere", "/", "/api/settings/clients", "/nowhere/else"]) {
      const answer = await fetch(`http://school.test${path}`, { headers: { accept: "text/html,*/*;q=0.8" } });
      expect(answer.headers.get("content-type")).toContain("text/html");
      expect(await answer.text()).toContain("/__mock/requests");
    }
    expect(await ask("GET", "/nowhere")).toMatchObject({ status: 200, body: undefined });
    const { calls } = (await ask("GET", "/__mock")).body;
    expect(calls).toContainEqual(expect.objectContaining({ method: "POST", path: "/__mock/reset" }));
  });

  it("tells its methods to OPTIONS, where it is one of the contract", async () => {
    const { ask } = await openSchool();
    const { status, headers } = await ask("OPTIONS", `${v1}/notes/1000`);
    expect([status, headers.get("allow")]).toEqual([204, "GET, POST, PATCH, DELETE, HEAD, OPTIONS"]);
  });
});

describe("requests that are not what they should be", () => {
  it("name the compression that the mock does not read", async () => {
    const { ask } = await openSchool();
    const answer = await ask("PATCH", `${v1}/notes/1000`, "\u001f", { "content-encoding": "gzip" });
    expect([answer.status, answer.body.title]).toEqual([415, "The body is compressed"]);
  });

  it.each(["note_id[]=6", "note_id=0x6", "note_id=6e0", "note_id=9999999999999999999", "note_id=6&note_id=7"])(
    "get 400 that names the parameter: ?%s",
    async (query) => {
      const { ask } = await openSchool();
      const { status, body } = await ask("GET", `${v1}/notes/1000?${query}`);
      expect([status, body.error_description]).toEqual([400, "The note_id is invalid."]);
    },
  );

  it.each([
    ["-1", 400],
    ["-99999", 400],
    ["9999", 401],
    ["0", 401],
  ])("are refused for a school that there is not, or that cannot be: %s with %i", async (id, refused) => {
    const { ask } = await openSchool();
    for (const kind of ["notetypes", "communicationtypes", "notes"]) {
      expect([kind, (await ask("GET", `${v1}/${kind}/${id}`)).status]).toEqual([kind, refused]);
    }
    expect((await ask("GET", `${v2}/notes`, undefined, { "HTTP-X-SCHOOLID": id })).status).toBe(refused);
    expect((await ask("PATCH", `${v1}/notes/${id}`, { note_id: 7, note: "x" })).status).toBe(refused);
  });
});
