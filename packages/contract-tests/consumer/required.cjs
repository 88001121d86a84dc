// The same package from CommonJS: Node requires ES modules since 20.19 and 22.12.
const { createClient } = require("@d6-integrate/client");
const { getNote } = require("@d6-integrate/client/v2");

const d6 = createClient({ credentials: { username: "demo", password: "demo" }, baseUrl: process.argv[2] });
void getNote(d6, { school_id: 1000, id: 7 }).then(({ note_id }) => console.log(JSON.stringify({ id: note_id })));
