import { postgres } from "@d6-integrate/real-servers";
import type { Database as TestDatabase } from "@d6-integrate/real-servers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "../src/contract/contract.ts";
import type { Operation } from "../src/contract/contract.ts";
import { Refusal } from "../src/contract/refusal.ts";
import { answers } from "../src/school/answers.ts";
import type { Call } from "../src/school/call/call.ts";
import { inTurns } from "../src/school/store/in-turns.ts";
import { openServer } from "../src/school/store/postgres/pool.ts";
import type { Server } from "../src/school/store/postgres/pool.ts";
import { createSchool } from "../src/school/store/postgres/school-schema.ts";
import { createSchemaStore } from "../src/school/store/postgres/store.ts";
import { openMemory } from "../src/school/store/sqlite/memory.ts";
import type { Database, Store } from "../src/school/store/store.ts";
import { seedRows } from "./seed-rows.ts";

const day = "2024-04-16";
const rows = seedRows({ seed: 1, size: "small", schools: 1 }, day);
let sqlite: Store;
let database: TestDatabase;
let server: Server;
let onServer: Store;

beforeAll(async () => {
  sqlite = inTurns(await openMemory({ parts: () => [rows] }));
  database = await postgres();
  server = await openServer(database.url);
  await createSchool(server, "school", { parts: () => [rows] });
  onServer = createSchemaStore(server, "school");
});

afterAll(async () => {
  await Promise.all([sqlite.close(), server.close()]);
  await database[Symbol.asyncDispose]();
});

/** What the school answers from a database, refusals included. */
async function answerOf(store: Store, operation: Operation, rest: Pick<Call, "parameters" | "body">) {
  const call = { operation, schoolId: 1000, today: () => day, lag: 0, ...rest };
  const work = (queries: Database) => answers[operation.id]!({ ...call, database: queries });
  try {
    return await (operation.method === "get" ? store.reading(work) : store.writing(work, 1000));
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.status, case: error.case, detail: error.detail };
    throw error;
  }
}

const values: Record<string, Call["parameters"][string]> = {
  api_type_id: 8,
  cursor: Buffer.from("asc:0").toString("base64url"),
  debtor_code: 2050,
  end_date: "2024-04-16",
  from_date: "2024-03-20",
  grade_id: [6, 9],
  id: 6,
  limit: 2,
  promise_completed: "Partial",
  reverse_order: false,
  since: "2024-03-20",
  start_date: "2024-01-01",
  status: "left",
  until: "2024-04-16",
  year: 2024,
  year_promised: 2024,
};

/** No parameter that may be left out, and each of them alone. */
function variants({ parameters }: Operation): Call["parameters"][] {
  const valueOf = (name: string, type: unknown) => values[name] ?? (type === "boolean" ? true : 501);
  const of = (wanted: string | undefined) =>
    Object.fromEntries(
      parameters
        .filter(({ name, required }) => required || name === wanted)
        .map(({ name, schema }) => [name, valueOf(name, schema.type)]),
    );
  return [undefined, ...parameters.filter(({ required }) => !required).map(({ name }) => name)].map(of);
}

const reads = contract.operations.filter(({ method }) => method === "get");

describe("the school on PostgreSQL", () => {
  it("is asked for everything that can be read", () => {
    expect(reads.length).toBeGreaterThan(45);
  });

  it.each(reads.map((operation) => [operation.id, operation] as const))(
    "%s answers as on SQLite",
    async (_, operation) => {
      for (const parameters of variants(operation)) {
        const call = { parameters, body: {} };
        const expected = await answerOf(sqlite, operation, call);
        expect(await answerOf(onServer, operation, call), JSON.stringify(parameters)).toEqual(expected);
      }
    },
  );

  it("writes, refuses and restores as on SQLite", async () => {
    const promise_to_pays = [{ date_promised: "2024-09-30", amount_promised: "500.00" }];
    const draft = { accountable_person_id: 90, date: day, note_type_id: 2, communication_type_id: 1, note: "Agreed" };
    const steps: [string, Call["parameters"], Call["body"]][] = [
      ["v1CreateNote", {}, { ...draft, promise_to_pays }],
      ["v1CreateNote", {}, { ...draft, accountable_person_id: 999, promise_to_pays }],
      ["v1UpdateNote", {}, { note_id: 6, promise_to_pays }],
      ["v1UpdateNote", {}, { note_id: 6, note: "Changed", promise_to_pays }],
      ["v2DeletePromiseToPay", { id: 8 }, {}],
      ["v1DeleteNote", { note_id: 6 }, {}],
      ["v1DeleteNote", { note_id: 6 }, {}],
      ["v2UpdateNote", { id: 6 }, { status: "Created" }],
      ["v2ChangeClientIntegrationState", {}, { school_id: 1201, api_type_id: 8, state: true }],
      ["v2ChangeClientIntegrationState", {}, { school_id: 1201, api_type_id: 8, state: true }],
      ["v2GetNotes", { include_deleted: true, include_promise_to_pays: true }, {}],
    ];
    for (const [id, parameters, body] of steps) {
      const operation = contract.operations.find((known) => known.id === id)!;
      const expected = await answerOf(sqlite, operation, { parameters, body });
      expect(await answerOf(onServer, operation, { parameters, body }), id).toEqual(expected);
    }
  });
});
