// How tests in Vitest share one mock, each with a school of its own.
import { createMock, credentials } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let mock: Mock;

beforeAll(async () => {
  mock = await createMock();
});

afterAll(() => mock.close());

/** Calls the school of a test by its name; no test sees what another one wrote. */
async function call(test: string, method: string, path: string): Promise<Response> {
  const { username, password } = credentials;
  const headers = { "HTTP-X-USERNAME": username, "HTTP-X-PASSWORD": password, "X-Mock-Session": test };
  return mock.fetch(new Request(`http://mock.test/api${path}`, { method, headers }));
}

const notes = "/v1/finplus/debtmanagement/debtornotes/notes/1000";

describe("notes", () => {
  it("are deleted", async ({ task }) => {
    expect((await call(task.name, "DELETE", `${notes}?note_id=7`)).status).toBe(200);
    expect((await call(task.name, "GET", `${notes}?note_id=7`)).status).toBe(404);
  });

  it("are what they were, whatever another test did", async ({ task }) => {
    expect((await call(task.name, "GET", `${notes}?note_id=7`)).status).toBe(200);
  });
});
