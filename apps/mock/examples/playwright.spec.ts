// How tests in Playwright share a mock, each worker with a school of its own that each test finds as it was.
import { expect, test as base } from "@playwright/test";

const test = base.extend({
  // Sent by pages of the browser and by `request` alike.
  extraHTTPHeaders: async ({ baseURL }, use, { workerIndex }) => {
    const session = { "X-Mock-Session": `worker ${workerIndex}` };
    await fetch(new URL("/__mock/reset", baseURL), { method: "POST", headers: session });
    await use({ ...session, "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" });
  },
});

const notes = "v1/finplus/debtmanagement/debtornotes/notes/1000";

for (const turn of [1, 2, 3, 4]) {
  test(`a note is deleted, and is there in the next test: ${turn}`, async ({ request }) => {
    expect((await request.get(`${notes}?note_id=7`)).status()).toBe(200);
    expect((await request.delete(`${notes}?note_id=7`)).status()).toBe(200);
    expect((await request.get(`${notes}?note_id=7`)).status()).toBe(404);
  });
}
