import { isD6Error } from "@d6-integrate/client";
import type { ApiError, Client } from "@d6-integrate/client";
import type { AsyncCommand } from "fast-check";
import type { Action, Change } from "./actions.ts";
import type { SchoolModel } from "./school-model.ts";

/** The client whose school the actions change, and how many were taken. */
export interface Real {
  d6: Client;
  taken: number;
}

/** One action through the client and at the model, after which both must agree on the answer and on everything kept. */
export class Step implements AsyncCommand<SchoolModel, Real> {
  private readonly action: Action;

  constructor(action: Action) {
    this.action = action;
  }

  check = () => true;
  toString = () => JSON.stringify(this.action);

  async run(model: SchoolModel, real: Real): Promise<void> {
    const allowed = expected(model, this.action);
    const status = await statusOf(send(real.d6, this.action));
    real.taken++;
    // A success has no status in the client: it is whichever the model expects.
    const agree = status === undefined ? allowed.some((each) => each < 300) : allowed.includes(status);
    if (!agree) throw new Error(`The school answers ${status ?? "with success"}, the model ${allowed.join(" or ")}`);
    const kept = await read(real.d6);
    const wanted = model.active.has(10) ? JSON.stringify(model.notes.map(shown)) : undefined;
    if (kept !== wanted) throw new Error(`The school keeps ${kept}, the model ${wanted}`);
  }
}

/** The status of a refusal; undefined for a success. */
async function statusOf(call: Promise<unknown>): Promise<number | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (isD6Error(error) && "status" in error) return (error as ApiError).status;
    throw error;
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

function send({ v1, v2 }: Client, action: Action): Promise<unknown> {
  const isV1 = action.form === "v1";
  const inV1 = { school_login_id: 1000 };
  const inV2 = { school_id: 1000 };
  switch (action.kind) {
    case "create": {
      const body = bodyOf(action.wanted) as never;
      return isV1 ? v1.debtorNotes.create({ ...inV1, body }) : v2.debtorNotes.create({ ...inV2, body });
    }
    case "change": {
      const body = bodyOf(action.wanted);
      return isV1
        ? v1.debtorNotes.update({ ...inV1, body: { ...body, note_id: String(action.id) } as never })
        : v2.debtorNotes.update({ ...inV2, id: action.id, body: body as never });
    }
    case "remove":
      return isV1
        ? v1.debtorNotes.delete({ ...inV1, note_id: action.id })
        : v2.debtorNotes.delete({ ...inV2, id: action.id });
    case "removePromise":
      return isV1
        ? v1.promiseToPays.delete({ ...inV1, promise_to_pay_id: action.id })
        : v2.promiseToPays.delete({ ...inV2, id: action.id });
  }
  const { api, on } = action;
  return isV1
    ? v1.clients.setState({ ...inV1, body: { api_type_id: api, state: on ? 1 : 0 } })
    : v2.clientIntegrations.setState({ body: { ...inV2, api_type_id: api, state: on } });
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

/** All notes with their promises as the model writes them, page by page; undefined while they may not be read. */
async function read({ v2 }: Client): Promise<string | undefined> {
  const wanted = { school_id: 1000, include_deleted: true, include_promise_to_pays: true, limit: 8 };
  const notes: SchoolModel["notes"] = [];
  const list = async () => {
    for await (const note of v2.debtorNotes.list(wanted)) notes.push(modelled(note as NoteRecord));
  };
  return (await statusOf(list())) === 401 ? undefined : JSON.stringify(notes);
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
