const { createClient } = require("@d6-integrate/client");
const { createTestClient } = require("@d6-integrate/client/testing");

test("a note is changed at the school", async () => {
  const d6 = createClient({
    credentials: { username: "demo", password: "demo" },
    baseUrl: process.env.D6_BASE_URL,
  });
  await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7, note: "Phoned" } });
  expect(await d6.v2.debtorNotes.get({ school_id: 1000, id: 7 })).toMatchObject({ note: "Phoned" });
});

test("what the school answers can be made up, without a server", async () => {
  const { d6 } = createTestClient({ v1GetNotes: () => [{ note_id: "7", note: "Made up" }] });
  expect(await d6.v1.debtorNotes.list({ school_login_id: 1000 })).toEqual([{ note_id: "7", note: "Made up" }]);
});
