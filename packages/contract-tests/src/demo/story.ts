import { isD6Error } from "@d6-integrate/client";
import type { ApiError, Client, V1Note } from "@d6-integrate/client";

/** Prints one line of the story. */
export type Say = (line: string) => void;

/**
 * The main job of the toolkit from beginning to end, on a freshly seeded school: read, be refused, activate, write, be
 * refused again, restore, and read back what was written.
 *
 * @throws Error when an answer is not what the story says it is.
 */
export async function tellStory(d6: Client, say: Say): Promise<void> {
  const { v1, v2 } = d6;
  const sampleSchool = { school_login_id: 1000 };
  const newSchool = { school_login_id: 1201 };

  say("\n1. Which schools authorised us?");
  const rows = await v1.clients.list();
  const apiId = (name: string) => rows.find(({ api_type }) => api_type === name)?.api_type_id ?? 0;
  for (const row of rows) {
    say(`   ${row.school_login_id}  ${row.school_name}, ${row.api_type}: activated ${row.activated_by_integrator}`);
  }

  say("\n2. School 1201 is not activated yet, so reading its notes is refused");
  await refused(say, "not-activated", () => v1.debtorNotes.list(newSchool));

  say("\n3. Activate it, in each of the four ways that the pages and samples show");
  await v1.clients.setState({ ...newSchool, body: { api_type_id: apiId("Admin+ API"), state: 1 } });
  say("   PATCH v1 clients/1201              Admin+ API: done (v1 reports nothing)");
  const change = { school_id: 1201, state: true };
  const byPatch = await v2.clientIntegrations.setState({ body: { ...change, api_type_id: apiId("Finance+ API") } });
  say(`   PATCH v2 clientintegrations        ${byPatch.data.api_type}: ${byPatch.message}`);
  const byPost = await v2.clientIntegrations.setStatePost({
    body: { ...change, api_type_id: apiId("Curriculum+ API") },
  });
  say(`   POST  v2 clientintegrations        ${byPost.data.api_type}: ${byPost.message}`);
  await v2.clientIntegrations.setState({ body: { ...change, api_type_id: apiId("Admin+ API"), state: false } });
  const bySeed = await v1.clientIntegrations.setState({ body: { ...change, api_type_id: apiId("Admin+ API") } });
  say(`   POST  v1 clientintegrations        ${bySeed.data.api_type}: ${bySeed.message}`);
  for (const { api_type, activated_by_integrator } of await v1.clients.get(newSchool)) {
    expect(activated_by_integrator === "Yes", `${api_type} of school 1201 is activated`);
  }
  const [note] = await v1.debtorNotes.list(newSchool);
  expect(note !== undefined, "the notes of school 1201 can be read");
  say(`   Its notes can be read now: ${describe(note)}`);

  say("\n4. The notes of school 1000");
  for (const each of await v1.debtorNotes.list({ ...sampleSchool, include_promise_to_pays: true })) tell(say, each);

  say("\n5. Update note 7: its text and date");
  const text = "Mr Webster asked to be phoned back tomorrow at 10am";
  await v1.debtorNotes.update({ ...sampleSchool, body: { note_id: "7", date: "2024-04-16", note: text } });
  const seven = await readNote(d6, 7);
  expect(seven.note === text && seven.date === "2024-04-16", "note 7 has the new text and date");
  tell(say, seven);

  say("\n6. Update note 6: change promise 12, add another");
  const added = { date_promised: "2020-06-30", amount_promised: "500.00" };
  const promise_to_pays = [{ promise_to_pay_id: "12", date_promised: "2020-05-31", amount_promised: "1500.00" }, added];
  await v1.debtorNotes.update({ ...sampleSchool, body: { note_id: "6", promise_to_pays } });
  const six = await readNote(d6, 6);
  const dates = six.promise_to_pays?.map(
    ({ promise_to_pay_id, date_promised }) => `${promise_to_pay_id} ${date_promised}`,
  );
  expect(dates?.slice(2).join() === "12 2020-05-31,13 2020-06-30", "note 6 has the changed and the added promise");
  tell(say, six);

  say("\n7. The same promise once more is refused, and nothing is saved");
  await refused(say, "validation", () =>
    v1.debtorNotes.update({ ...sampleSchool, body: { note_id: 6, note: "Changed", promise_to_pays: [added] } }),
  );
  expect(JSON.stringify(await readNote(d6, 6)) === JSON.stringify(six), "note 6 is as it was");

  say("\n8. Delete note 6, and restore it with the status Created");
  await v1.debtorNotes.delete({ ...sampleSchool, note_id: 6 });
  const left = await v1.debtorNotes.list(sampleSchool);
  expect(!left.some(({ note_id }) => note_id === "6"), "note 6 is gone");
  say(`   Deleted; left are the notes ${left.map(({ note_id }) => note_id).join(" and ")}`);
  await v1.debtorNotes.update({ ...sampleSchool, body: { note_id: "6", status: "Created" } });
  expect(JSON.stringify(await readNote(d6, 6)) === JSON.stringify(six), "note 6 is back with its promises");
  say("   Restored, with its promises");

  say("\n9. A note that does not exist");
  await refused(say, "not-found", () => v1.debtorNotes.update({ ...sampleSchool, body: { note_id: 99 } }));

  say("\n10. v2 sees the same school, page by page");
  let cursor: string | undefined;
  do {
    const page = await v2.debtorNotes.list({ school_id: 1000, limit: 2, ...(cursor !== undefined && { cursor }) });
    cursor = page.meta.next_cursor;
    say(`   Notes ${page.data.map(({ note_id }) => note_id).join(", ")}; ${cursor ? "more follow" : "the end"}`);
  } while (cursor !== undefined);
  say("\nEverything written was read back; everything refused was left alone.");
}

async function readNote({ v1 }: Client, note_id: number): Promise<V1Note> {
  const [note] = await v1.debtorNotes.list({ school_login_id: 1000, note_id, include_promise_to_pays: true });
  expect(note !== undefined, `note ${note_id} can be read`);
  return note;
}

async function refused(say: Say, kind: ApiError["kind"], call: () => Promise<unknown>): Promise<void> {
  const error: unknown = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(isD6Error(error) && error.kind === kind, `the call is refused as ${kind}`);
  const { status, body } = error as ApiError;
  say(`   ${status} ${JSON.stringify(body)}`);
}

const describe = (note: V1Note): string => `note ${note.note_id} of ${note.date}, ${note.note_type}: ${note.note}`;

function tell(say: Say, note: V1Note): void {
  say(`   ${describe(note)}`);
  for (const promise of note.promise_to_pays ?? []) {
    const paid = promise.amount_paid ? `, paid R${promise.amount_paid}` : "";
    say(`     promise ${promise.promise_to_pay_id}: R${promise.amount_promised} by ${promise.date_promised}${paid}`);
  }
}

function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`The story broke: expected that ${what}.`);
}
