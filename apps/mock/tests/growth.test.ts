import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { KyselyPlugin } from "kysely";
import { contract } from "../src/contract/contract.ts";
import type { Operation } from "../src/contract/contract.ts";
import { Refusal } from "../src/contract/refusal.ts";
import { answers } from "../src/school/answers.ts";
import type { Call } from "../src/school/call/call.ts";
import { seedParts } from "../src/school/seed/seed.ts";
import { openMemory } from "../src/school/store/sqlite/memory.ts";
import type { Database, Seed, Whole } from "../src/school/store/store.ts";

const day = "2024-04-16";
const sizes = ["small", "large"] as const;
const seeds = sizes.map((size): Seed => {
  const options = { seed: 1, size, schools: size === "small" ? 0 : 20 };
  return { parts: () => seedParts(options, day) };
});
let stores: Whole[];
beforeAll(async () => {
  stores = await Promise.all(seeds.map(openMemory));
});
beforeEach(() => Promise.all(stores.map((store, index) => store.reset(seeds[index]!))));
afterAll(() => Promise.all(stores.map(({ database }) => database.destroy())));

/** How many statements the school needs for a call, and what it answers. */
async function asked(
  database: Database,
  operation: Operation,
  { parameters, body }: Pick<Call, "parameters" | "body">,
) {
  let statements = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      statements += 1;
      return result;
    },
  };
  const call = { operation, schoolId: 1000, parameters, body, today: () => day, lag: 0 };
  const reply = await answers[operation.id]!({ ...call, database: database.withPlugin(counter) }).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return { status: error.status, body: undefined };
      throw error;
    },
  );
  return { statements, reply };
}

const flags = ["include_parents", "include_accountable_person", "include_learners", "include_debtor_note"];
const promise_to_pays = [{ date_promised: "2024-09-30", amount_promised: "500.00" }];
const newNote = { accountable_person_id: 90, date: day, note_type_id: 2, communication_type_id: 1, promise_to_pays };
const bodies: Record<string, Call["body"]> = {
  v1CreateNote: newNote,
  v2CreateNote: newNote,
  v1UpdateNote: {
    note_id: 6,
    note: "Phoned",
    promise_to_pays: [{ ...promise_to_pays[0], date_promised: "2024-10-31" }],
  },
  v2UpdateNote: { note: "Phoned" },
  v1ChangeClientIntegrationState: { api_type_id: 8, state: false },
  v1ChangeClientIntegrationStatePost: { school_id: 1000, api_type_id: 8, state: false },
  v2ChangeClientIntegrationState: { school_id: 1000, api_type_id: 8, state: false },
};

/** A call that finds something at every school, with everything included that may be. */
function callOf({ id, parameters }: Operation): Pick<Call, "parameters" | "body"> {
  const required: Record<string, Call["parameters"][string]> = {
    school_login_id: 1000,
    learner_id: 502,
    note_id: 6,
    promise_to_pay_id: 8,
  };
  const given = parameters.flatMap(({ name, required: isRequired, schema }) => {
    if (flags.includes(name) || name === "include_promise_to_pays")
      return [[name, name === "include_parents" && schema.type === "string" ? "true" : true]];
    if (!isRequired) return [];
    return [[name, required[name] ?? idsOf[id] ?? 1]];
  });
  return { parameters: Object.fromEntries(given), body: bodies[id] ?? bodies[id.replace(/Post$/, "")] ?? {} };
}

const idsOf: Record<string, number> = {
  v2GetSchool: 1000,
  v2GetLearner: 502,
  v2GetAccountablePerson: 40,
  v2GetNote: 6,
  v2UpdateNote: 6,
  v2DeleteNote: 5,
  v2GetPromiseToPay: 10,
  v2DeletePromiseToPay: 12,
};

const known = contract.operations.filter(({ id }) => id in answers);

describe("however many records a school has", () => {
  it("every operation that the school answers is asked here", () => {
    expect(known.length).toBeGreaterThan(50);
    expect(known.map(({ id }) => id).toSorted()).toEqual(Object.keys(answers).toSorted());
  });

  it.each(known.map((operation) => [operation.id, operation] as const))(
    "%s needs the same few statements",
    async (_id, operation) => {
      const [small, large] = await Promise.all(
        stores.map(({ database }) => asked(database, operation, callOf(operation))),
      );
      expect(small!.reply.status).toBeLessThan(300);
      expect(large!.statements).toBe(small!.statements);
      expect(large!.statements).toBeLessThanOrEqual(operation.method === "get" ? 3 : 16);
    },
  );

  it("lists that grow are longer at the large school, so that the count above means something", async () => {
    const operation = contract.operations.find(({ id }) => id === "v1GetPromiseToPays")!;
    const [small, large] = await Promise.all(
      stores.map(({ database }) => asked(database, operation, callOf(operation))),
    );
    const length = (answer: typeof small) => (answer!.reply.body as unknown[]).length;
    expect(length(large)).toBeGreaterThan(100 * length(small));
  });
});
