import { found, idOf, listed, ok, wireId } from "../call/call.ts";
import type { Answer, Answers, Call } from "../call/call.ts";

type Row = { id: number; name: string };
type Read = (call: Call) => Promise<Row[]>;

const noteTypes: Read = ({ database }) =>
  database.selectFrom("note_types").select(["id", "lookup_name as name"]).orderBy("id").execute();

const grades: Read = ({ database, schoolId }) =>
  database.selectFrom("grades").select(["id", "name"]).where("school_id", "=", schoolId).orderBy("id").execute();

const communicationTypes = named("communication_types");
const ethnicGroups = named("ethnic_groups");
const languages = named("languages");
const maritalStatuses = named("marital_statuses");
const transactionTypes = named("transaction_types");
const transactionCategories = named("transaction_categories");

/** The short lists that records refer to. */
export const lookups: Answers = {
  v1GetEthnicGroups: filtered(ethnicGroups),
  v1GetEthnicGroup: filtered(ethnicGroups, "ethnic_group_id"),
  v1GetGenders: async () =>
    ok([
      { id: "F", name: "Female" },
      { id: "M", name: "Male" },
    ]),
  v1GetGrades: filtered(grades, "grade_id"),
  v1GetLanguages: filtered(languages),
  v1GetLanguage: filtered(languages, "language_id"),
  v1GetMaritalStatuses: filtered(maritalStatuses),
  v1GetMaritalStatus: filtered(maritalStatuses, "marital_status_id"),
  v1GetCommunicationTypes: filtered(communicationTypes, "communication_type_id"),
  v1GetNoteTypes: filtered(noteTypes, "note_type_id"),
  v1GetTransactionTypes: filtered(transactionTypes, "transaction_type_id"),
  v1GetTransactionCategories: filtered(transactionCategories, "category_id"),
  v2GetCommunicationTypes: whole(communicationTypes),
  v2GetNoteTypes: whole(noteTypes),
  // In these two lists the ids of v2 are strings, and numbers in the single records.
  v2GetTransactionTypes: whole(transactionTypes, String),
  v2GetTransactionCategories: whole(transactionCategories, String),
  v2GetCommunicationType: single(communicationTypes),
  v2GetNoteType: single(noteTypes),
  v2GetTransactionType: single(transactionTypes),
  v2GetTransactionCategory: single(transactionCategories),
};

type NamedTable =
  | "communication_types"
  | "ethnic_groups"
  | "languages"
  | "marital_statuses"
  | "transaction_types"
  | "transaction_categories";

function named(table: NamedTable): Read {
  return ({ database }) => database.selectFrom(table).select(["id", "name"]).orderBy("id").execute();
}

const render = (call: Call) => (row: Row) => ({ id: wireId(call, row.id), name: row.name });

function filtered(read: Read, parameter?: string): Answer {
  return async (call) => {
    // The id of a grade is a string in the contract.
    const id = parameter === undefined ? undefined : call.parameters[parameter];
    const rows = (await read(call)).filter((row) => id === undefined || row.id === Number(id));
    return listed(rows.map(render(call)));
  };
}

function whole(read: Read, spell: (id: number) => string | number = (id) => id): Answer {
  return async (call) => ok({ data: (await read(call)).map(({ id, name }) => ({ id: spell(id), name })) });
}

function single(read: Read): Answer {
  return async (call) => {
    const row = (await read(call)).find(({ id }) => id === idOf(call, "id"));
    return found(row && render(call)(row));
  };
}
