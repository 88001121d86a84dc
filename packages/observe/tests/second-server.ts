import { startMock } from "@d6-integrate/mock";
import type { MockOptions, RunningMock, Scenario } from "@d6-integrate/mock";

type Row = Record<string, unknown>;

/** Something that a server does and the contract does not say, and what is to be found of it. */
interface Behaviour {
  readonly operation: string;
  readonly scenario?: Scenario;
  readonly respond?: { status: number; body: unknown; headers?: Record<string, string> };
  /** Kind, status and field. */
  readonly differences: readonly string[];
}

const eachRow =
  (change: (row: Row) => Row): Scenario =>
  async (call, answer) => {
    const reply = await answer(call);
    const changed = (body: unknown): unknown => (Array.isArray(body) ? body.map((row) => change(row as Row)) : body);
    const { data, ...rest } = Object(reply.body) as { data?: unknown };
    return { ...reply, body: Array.isArray(data) ? { data: changed(data), ...rest } : changed(reply.body) };
  };

const turnedRound: Scenario = (call, answer) => {
  const reverse_order = call.parameters["reverse_order"] !== true;
  return answer({ ...call, parameters: { ...call.parameters, reverse_order } });
};

export const behaviours: Readonly<Record<string, Behaviour>> = {
  "another type of an id, and a renamed field": {
    operation: "v2GetNotes",
    scenario: eachRow(({ communication_type: communication_type_name, ...row }) => ({
      ...row,
      note_id: String(row["note_id"]),
      communication_type_name,
    })),
    differences: ["type 200 data[].note_id", "unknown field 200 data[].communication_type_name"],
  },
  "another type of an id of v1": {
    operation: "v1GetLearners",
    scenario: eachRow((row) => ({ ...row, id: Number(row["id"]) })),
    differences: ["type 200 [].id"],
  },
  "a missing field": {
    operation: "v1GetNotes",
    scenario: eachRow((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "note_id"))),
    differences: ["missing field 200 [].note_id"],
  },
  "a day in another form": {
    operation: "v1GetLearnerDiscipline",
    scenario: eachRow((row) => ({ ...row, discipline_date: "16 April" })),
    differences: ["format 200 [].discipline_date"],
  },
  "null where there is none": {
    operation: "v1GetParents",
    scenario: eachRow((row) => ({ ...row, email_address: null })),
    differences: ["type 200 [].email_address"],
  },
  "a word of no enumeration": {
    operation: "v1GetSchools",
    scenario: eachRow((row) => ({ ...row, uses_cashless: "Sometimes" })),
    differences: ["enumeration 200 [].uses_cashless"],
  },
  "an amount that is a number": {
    operation: "v2GetAgeAnalysisReport",
    scenario: eachRow((row) => ({ ...row, balance_current: Number(row["balance_current"]) })),
    differences: ["type 200 data[].balance_current"],
  },
  "an extra status": {
    operation: "v2GetSchools",
    respond: { status: 409, body: { success: false, message: "Busy" } },
    differences: ["status 409 "],
  },
  "an extra status of something in front": {
    operation: "v2GetTransactionTypes",
    respond: { status: 418, body: "<h1>Tea</h1>", headers: { "Content-Type": "text/html" } },
    differences: ["status 418 "],
  },
  "an error that nobody knows": {
    operation: "v1GetStaffMembers",
    respond: { status: 403, body: { error: "Closed", error_description: "Come back" } },
    differences: ["error 403 "],
  },
  "another order": {
    operation: "v1GetSchoolDebtors",
    scenario: async (call, answer) => {
      const reply = await answer(call);
      return { ...reply, body: (reply.body as Row[]).toReversed() };
    },
    differences: ["order 200 "],
  },
  "another order of pages": {
    operation: "v2GetPromiseToPays",
    scenario: turnedRound,
    differences: ["order 200 data", "reverse order 200 data"],
  },
  "pages that are longer than they say": {
    operation: "v2GetAccountablePersons",
    scenario: async (call, answer) => {
      const reply = await answer(call);
      const { data, meta } = reply.body as { data: Row[]; meta: Row };
      return { ...reply, body: { data, meta: { ...meta, limit: 3 } } };
    },
    differences: ["page 200 "],
  },
  "rows that cannot be turned round": {
    operation: "v2GetLearners",
    scenario: (call, answer) => answer({ ...call, parameters: { ...call.parameters, reverse_order: undefined } }),
    differences: ["reverse order 200 data"],
  },
};

/** The differences that are to be found, as kind, operation, status and field. */
export const expected: readonly string[] = Object.values(behaviours)
  .flatMap(({ operation, differences }) => differences.map((each) => each.replace(/ (?=\d{3})/, ` ${operation} `)))
  .toSorted();

/** A mock that behaves as the contract does not. */
export function startSecondServer(options: MockOptions = {}): Promise<RunningMock> {
  const all = Object.values(behaviours);
  return startMock({
    port: 0,
    strict: false,
    ...options,
    scenarios: [
      (call, answer) => {
        const scenario = all.find((one) => one.operation === call.operation.id)?.scenario;
        return scenario ? scenario(call, answer) : answer(call);
      },
    ],
    rules: all.flatMap(({ operation, respond }) => (respond ? [{ operation, respond }] : [])),
  });
}
