import { createClient, createLimiter } from "@d6-integrate/client";
import type { Client } from "@d6-integrate/client";
import { methodOf } from "../calls.ts";
import { operations } from "../contract.ts";
import type { Operation } from "../contract.ts";
import { record } from "../recorder.ts";
import type { JudgedExchange } from "../recorder.ts";
import { toRequest, wireRequest } from "../wire-request.ts";
import { createKnown } from "./known.ts";
import type { Known } from "./known.ts";
import { probes } from "./probes.ts";
import type { Probe } from "./probes.ts";
import type { LiveSettings } from "./settings.ts";

export interface Tour {
  exchanges: JudgedExchange[];
  answers: { probe: Probe; exchange: JudgedExchange }[];
  /** Operations that were not called, and why. */
  notAsked: { operation: string; why: string }[];
}

/** Asks a server everything that changes nothing; and changes a note of its own when that is allowed. */
export async function tour(settings: LiveSettings): Promise<Tour> {
  const { baseUrl, credentials, school, writes, perSecond } = settings;
  const { fetch: send, exchanges } = record(baseUrl, (request) => fetch(request));
  const client = createClient({
    credentials,
    baseUrl,
    fetch: send,
    limiter: createLimiter({ concurrency: 1, perSecond }),
  });
  const known = createKnown(school);
  const notAsked = await readAll(client, known);
  const answers: Tour["answers"] = [];
  for (const probe of probes) {
    const request = requestFor(probe, known, settings);
    if (!request) continue;
    await send(request);
    answers.push({ probe, exchange: exchanges.at(-1)! });
  }
  if (writes) await changeOwnNote(client, known, settings);
  for (const { method, id } of operations) {
    const asked = exchanges.some(({ operation }) => operation?.id === id);
    if (method !== "GET" && !asked) notAsked.push({ operation: id, why: writes ? "it is not tried" : "it writes" });
  }
  return { exchanges, answers, notAsked };
}

/** Calls every reading operation, those first whose arguments are known. */
async function readAll(client: Client, known: Known): Promise<Tour["notAsked"]> {
  let open = operations.filter(({ method }) => method === "GET");
  for (;;) {
    const left: Operation[] = [];
    for (const operation of open) {
      const found = known.argumentsOf(operation);
      if ("unknown" in found) left.push(operation);
      else {
        // What is refused or broken is in the record.
        const answer = await methodOf(client, operation)(found.input).catch(() => undefined);
        known.learn(operation, answer);
      }
    }
    if (left.length === open.length || left.length === 0) {
      return left.map((operation) => ({ operation: operation.id, why: "no answer showed an id to ask with" }));
    }
    open = left;
  }
}

function requestFor(probe: Probe, known: Known, { baseUrl, credentials }: LiveSettings): Request | undefined {
  const operation = operations.find(({ id }) => id === probe.operation)!;
  const found = known.argumentsOf(operation);
  // A probe may bring the id that is unknown.
  const input = "input" in found ? found.input : {};
  const request = wireRequest(operation, { ...input, ...probe.input });
  if (request.target.includes("{")) return undefined;
  const password = probe.wrongPassword ? "wrong" : credentials.password;
  return toRequest(operation, request, { baseUrl, username: credentials.username, password });
}

/** Writes an internal note about the first person of the school, changes it, deletes it, restores it and deletes it. */
async function changeOwnNote(client: Client, known: Known, { date, school }: LiveSettings): Promise<void> {
  const found = known.argumentsOf(operations.find(({ id }) => id === "v2GetAccountablePerson")!);
  if ("unknown" in found || school === undefined) return;
  const { debtorNotes } = client.school(school).v2;
  const body = {
    accountable_person_id: found.input["id"] as number,
    date,
    note_type_id: 3,
    note: "Test of the contract",
  };
  const created = await debtorNotes.create({ body }).catch(() => undefined);
  if (created?.note_id === undefined) return;
  const id = created.note_id;
  const steps = [
    () => debtorNotes.update({ id, body: { note: "Test of the contract, changed" } }),
    () => debtorNotes.delete({ id }),
    () => debtorNotes.get({ id }),
    () => debtorNotes.update({ id, body: { status: "Created" } }),
    () => debtorNotes.delete({ id }),
  ];
  for (const step of steps) await step().catch(() => undefined);
}
