import { createClient } from "@d6-integrate/client";

const d6 = createClient({
  credentials: { username: process.env.D6_USERNAME, password: process.env.D6_PASSWORD },
  baseUrl: process.env.D6_BASE_URL,
});
const { note_id, note } = await d6.v1.debtorNotes.update({
  school_login_id: 1000,
  body: { note_id: 7, note: "Phoned" },
});
console.log(note_id, note);
