import type { AsyncCommand } from "fast-check";
import type { openSchool } from "../ask.ts";
import { school1000, v1, v2 } from "../ask.ts";
import type { Action, Change } from "./actions.ts";
import type { SchoolModel } from "./school-model.ts";

export type Ask = Awaited<ReturnType<typeof openSchool>>["ask"];

/** One action at the mock and at the model, after which both must agree on the answer and on everything kept. */
export class Step implements AsyncCommand<SchoolModel, { ask: Ask; taken: number }> {
  private readonly action: Action;

  constructor(action: Action) {
    this.action = action;
  }

  check = () => true;
  toString = () => JSON.stringify(this.action);

  async run(model: SchoolModel, real: { ask: Ask; taken: number }): Promise<void> {
    const allowed = expected(model, this.action);
    const { status } = await send(real.ask, this.action);
    real.taken++;
    if (!allowed.includes(status)) throw new Error(`The mock answers ${status}, the model ${allowed.join(" or ")}`);
    const kept = await read(real.ask);
    const wanted = model.active.has(10) ? JSON.stringify(model.notes.map(shown)) : undefined;
    if (kept !== wanted) throw new Error(`The mock keeps ${kept}, the model ${wanted}`);
  }
}

function expected(model: SchoolModel, action: Action): number[] {
  switch (action.kind) {
    case "create":
      return model.create(action.form, action.wanted);
    case "change":
      return model.change(action.form, action.id, action.wanted);
    case "remove":
      return model.remove(action.form, action.id);
    case "removePromise":
      return model.removePromise(action.id);
    default:
      return model.activate(action.form, action.api, action.on);
  }
}

function send(ask: Ask, action: Action) {
  const isV1 = action.form === "v1";
  switch (action.kind) {
    case "create":
      return isV1
        ? ask("POST", `${v1}/notes/1000`, bodyOf(action.wanted))
        : ask("POST", `${v2}/notes`, bodyOf(action.wanted), school1000);
    case "change":
      return isV1
        ? ask("PATCH", `${v1}/notes/1000`, { ...bodyOf(action.wanted), note_id: String(action.id) })
        : ask("PATCH", `${v2}/notes/${action.id}`, bodyOf(action.wanted), school1000);
    case "remove":
      return isV1
        ? ask("DELETE", `${v1}/notes/1000?note_id=${action.id}`)
        : ask("DELETE", `${v2}/notes/${action.id}`, undefined, school1000);
    case "removePromise":
      return isV1
        ? ask("DELETE", `${v1}/promisetopays/1000?promise_to_pay_id=${action.id}`)
        : ask("DELETE", `${v2}/promisetopays/${action.id}`, undefined, school1000);
  }
  return isV1
    ? ask("PATCH", "/v1/settings/clients/1000", { api_type_id: action.api, state: action.on ? 1 : 0 })
    : ask("PATCH", "/v2/settings/clientintegrations", { school_id: 1000, api_type_id: action.api, state: action.on });
}

const bodyOf = ({ person, date, type, communication, text, status, promises }: Change) => ({
  accountable_person_id: person,
  date,
  note_type_id: type,
  communication_type_id: communication,
  note: text,
  status,
  ...(promises.length > 0 && {
    promise_to_pays: promises.map((promise) => ({
      promise_to_pay_id: promise.id,
      date_promised: promise.date,
      amount_promised: promise.amount,
    })),
  }),
});

/** All notes with their promises as the model writes them; undefined while they may not be read. */
async function read(ask: Ask): Promise<string | undefined> {
  const { status, body } = await ask(
    "GET",
    `${v2}/notes?include_deleted=true&include_promise_to_pays=true&limit=100`,
    undefined,
    school1000,
  );
  if (status === 401) return undefined;
  return JSON.stringify(body.data.map(modelled));
}

/** Promises are listed on notes that are promises to pay. */
const shown = (note: SchoolModel["notes"][number]) => (note.type === 2 ? note : { ...note, promises: [] });

interface PromiseRecord {
  promise_to_pay_id: number;
  date_promised: string;
  amount_promised: string;
  amount_paid: string;
}

interface NoteRecord {
  note_id: number;
  accountable_person_id: number;
  date: string;
  note_type_id: number;
  communication_type_id: number;
  note: string;
  status: string;
  promise_to_pays?: PromiseRecord[];
}

const modelled = (note: NoteRecord): SchoolModel["notes"][number] => ({
  id: note.note_id,
  person: note.accountable_person_id,
  date: note.date,
  type: note.note_type_id,
  communication: note.communication_type_id,
  text: note.note,
  status: note.status,
  promises: (note.promise_to_pays ?? []).map((promise) => ({
    id: promise.promise_to_pay_id,
    date: promise.date_promised,
    cents: Math.round(Number(promise.amount_promised) * 100),
    paid: Math.round(Number(promise.amount_paid) * 100),
  })),
});
