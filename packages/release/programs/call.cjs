const { createClient } = require("@d6-integrate/client");
const { updateNote } = require("@d6-integrate/client/v1");

const d6 = createClient({
  credentials: { username: process.env.D6_USERNAME, password: process.env.D6_PASSWORD },
  baseUrl: process.env.D6_BASE_URL,
});
void updateNote(d6, { school_login_id: 1000, body: { note_id: 7, note: "Phoned" } }).then(({ note_id, note }) =>
  console.log(note_id, note),
);
