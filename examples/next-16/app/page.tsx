import { createClient } from "@d6-integrate/client";

const d6 = createClient({
  credentials: { username: process.env["D6_USERNAME"] ?? "", password: process.env["D6_PASSWORD"] ?? "" },
  baseUrl: process.env["D6_BASE_URL"],
});

export default async function Schools() {
  const schools = await d6.v1.clients.list();
  const notes = await d6.school(1000).v1.debtorNotes.list();
  return (
    <main>
      {schools.map(({ school_login_id, school_name, api_type_id, api_type }) => (
        <h2 key={`${school_login_id} ${api_type_id}`}>
          {school_name}: {api_type}
        </h2>
      ))}
      {notes.map((note) => (
        <p key={note.note_id}>{note.note}</p>
      ))}
    </main>
  );
}
