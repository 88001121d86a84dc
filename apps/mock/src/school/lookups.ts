import { Refusal } from "../refusal.ts";
import { idOf, ok, wireId } from "./call.ts";
import type { Answer, Answers, Call } from "./call.ts";

type Row = { id: number; name: string };
type Read = (call: Call) => Promise<Row[]>;

const communicationTypes: Read = ({ database }) =>
  database.selectFrom("communication_types").select(["id", "name"]).orderBy("id").execute();

const noteTypes: Read = ({ database }) =>
  database.selectFrom("note_types").select(["id", "lookup_name as name"]).orderBy("id").execute();

/** The short lists that notes refer to. */
export const lookups: Answers = {
  v1GetCommunicationTypes: filtered(communicationTypes, "communication_type_id"),
  v1GetNoteTypes: filtered(noteTypes, "note_type_id"),
  v2GetCommunicationTypes: whole(communicationTypes),
  v2GetNoteTypes: whole(noteTypes),
  v2GetCommunicationType: single(communicationTypes),
  v2GetNoteType: single(noteTypes),
};

const render = (call: Call) => (row: Row) => ({ id: wireId(call, row.id), name: row.name });

function filtered(read: Read, parameter: string): Answer {
  return async (call) => {
    const id = idOf(call, parameter);
    const rows = (await read(call)).filter((row) => id === undefined || row.id === id);
    if (rows.length === 0) throw new Refusal(404, "not_found");
    return ok(rows.map(render(call)));
  };
}

function whole(read: Read): Answer {
  return async (call) => ok({ data: (await read(call)).map(render(call)) });
}

function single(read: Read): Answer {
  return async (call) => {
    const row = (await read(call)).find(({ id }) => id === idOf(call, "id"));
    if (!row) throw new Refusal(404, "not_found");
    return ok(render(call)(row));
  };
}
