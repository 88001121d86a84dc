import type { Database } from "./database.ts";

/** The credentials that the mock accepts. They open nothing else. */
export const credentials = { username: "demo", password: "demo" };

const apiTypes = [
  { id: 8, name: "Admin+ API" },
  { id: 9, name: "Curriculum+ API" },
  // The vendor publishes no id for this one (SET1-04); 10 is the mock's own.
  { id: 10, name: "Finance+ API" },
];

/** The types of note and communication that rules speak of. */
export const promiseNote = 2;
export const internalNote = 3;
export const internalCommunication = 7;

const school = { email: "office@example.com", calling_code: "27", authorised: 1 };

/**
 * Fills the schools: 1000 is the school of the vendor's samples, authorised and activated, with the notes 6 and 7 and the
 * promises 8, 10 and 12 that the samples speak of; 1201 has authorised the integration and waits to be activated; 1202
 * has not authorised it.
 */
export async function seed(database: Database): Promise<void> {
  await database
    .insertInto("schools")
    .values([
      { ...school, id: 1000, name: "d6+ Primary School", telephone: "0123334444" },
      { ...school, id: 1201, name: "Example Primary", telephone: "0000000000" },
      { ...school, id: 1202, name: "Example High", telephone: "0000000000", authorised: 0 },
    ])
    .execute();
  await database.insertInto("api_types").values(apiTypes).execute();
  await database
    .insertInto("integrations")
    .values(
      [1000, 1201, 1202].flatMap((school_id, index) =>
        apiTypes.map(({ id }, position) => ({
          id: index * apiTypes.length + position + 1,
          school_id,
          api_type_id: id,
          active: school_id === 1000 ? 1 : 0,
        })),
      ),
    )
    .execute();
  await database
    .insertInto("note_types")
    .values([
      { id: 1, lookup_name: "Text note", record_name: "Text note" },
      { id: 2, lookup_name: "Promise to pay", record_name: "Promise to Pay" },
      { id: 3, lookup_name: "Internal note", record_name: "Internal" },
    ])
    .execute();
  await database
    .insertInto("communication_types")
    .values([
      { id: 1, name: "SMS" },
      { id: 2, name: "E-mail" },
      { id: 3, name: "Telephonic" },
      { id: 7, name: "Internal" },
    ])
    .execute();
  await database
    .insertInto("people")
    .values([
      { school_id: 1000, id: 3, name: "Mr Webster, Nic", debtor_code: "1002", debtor_reference: "Webster" },
      { school_id: 1000, id: 40, name: "Mr James, John", debtor_code: "1001", debtor_reference: "James" },
      { school_id: 1000, id: 90, name: "Ms Khumalo, Thandi", debtor_code: "2050", debtor_reference: "Khumalo" },
      { school_id: 1201, id: 11, name: "Ms Example, Lerato", debtor_code: "3001", debtor_reference: "Example" },
    ])
    .execute();
  await database
    .insertInto("notes")
    .values([
      note(4, 90, "2023-11-20", 1, 3, "Asked for a copy of the receipt", "Deleted"),
      note(5, 90, "2024-02-12", 1, 1, "Statement sent"),
      note(6, 40, "2024-03-03", 2, 2, "Payment arrangement of R1000 to be paid off on outstanding school fees"),
      note(7, 3, "2024-04-15", 3, 7, "Mr Webster was in a meeting"),
      { ...note(1, 11, "2024-02-20", 1, 2, "Statement sent"), school_id: 1201 },
    ])
    .execute();
  await database
    .insertInto("promises")
    .values([
      { school_id: 1000, note_id: 6, id: 8, date: "2024-03-31", promised: 100_000, paid: 100_000 },
      { school_id: 1000, note_id: 6, id: 10, date: "2024-04-30", promised: 100_000, paid: 75_000 },
      { school_id: 1000, note_id: 6, id: 12, date: "2024-05-31", promised: 100_000, paid: 0 },
    ])
    .execute();
  await database
    .insertInto("last_ids")
    .values([
      { school_id: 1000, record: "note", id: 7 },
      { school_id: 1000, record: "promise", id: 12 },
      { school_id: 1201, record: "note", id: 1 },
    ])
    .execute();
}

function note(
  id: number,
  person_id: number,
  date: string,
  note_type_id: number,
  communication_type_id: number,
  text: string,
  status: "Created" | "Deleted" = "Created",
) {
  return { school_id: 1000, id, person_id, date, note_type_id, communication_type_id, text, status };
}
