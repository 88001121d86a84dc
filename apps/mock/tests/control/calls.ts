/** A call, and what has to be done before it. */
export interface Call {
  does: readonly [method: string, path: string];
  body?: unknown;
  /** The session of all of them. */
  session?: string;
  before?: Pick<Call, "does" | "body">[];
}

const call = (method: string, path: string, body?: unknown, before: Call["before"] = []): Call => ({
  does: [method, `/__mock${path}`],
  before,
  ...(body !== undefined && { body }),
});

const limited = { operation: "v1GetClients", respond: { status: 429 } };
const put = (id: string) => ({ does: ["PUT", `/__mock/rules/${id}`], body: limited }) as const;
const asked = { does: ["GET", "/api/nowhere"] } as const;
const kept = (name: string) => ({ does: ["PUT", `/__mock/snapshots/${name}`] }) as const;
const grade = { name: "Grade 99", label: "Grade 99" };
const fixtures = {
  format: "d6-mock-fixtures/1",
  today: "2024-04-16",
  schools: [{ id: 1000, name: "Example Primary" }],
};

/** For each operation of the control and each of its answers a call that gets it; what every operation refuses is not here. */
export const calls: Record<string, Record<number, Call>> = {
  getMock: { 200: call("GET", "") },
  getHealth: { 200: call("GET", "/health") },
  getControlDocument: { 200: call("GET", "/control.json") },
  getContract: { 200: call("GET", "/openapi.json") },
  listOperations: { 200: call("GET", "/operations") },
  reset: { 200: call("POST", "/reset", { what: ["rules"] }), 400: call("POST", "/reset", { what: ["rule"] }) },
  getQuirks: { 200: call("GET", "/quirks") },
  putQuirks: {
    200: call("PUT", "/quirks", { "api-type-id": "string" }),
    400: call("PUT", "/quirks", { "api-type-id": "text" }),
  },
  listRules: { 200: call("GET", "/rules", undefined, [put("listed")]) },
  createRule: { 201: call("POST", "/rules", limited), 400: call("POST", "/rules", { operation: "v1GetClients" }) },
  deleteRules: { 204: call("DELETE", "/rules") },
  getRule: {
    200: call("GET", "/rules/one", undefined, [put("one")]),
    400: call("GET", "/rules/%20"),
    404: call("GET", "/rules/nobody"),
  },
  putRule: {
    200: call("PUT", "/rules/two", limited, [put("two")]),
    201: call("PUT", "/rules/three", limited),
    400: call("PUT", "/rules/four", { ...limited, chance: 2 }),
  },
  patchRule: {
    200: call("PATCH", "/rules/five", { enabled: false }, [put("five")]),
    400: call("PATCH", "/rules/six", { respond: null }, [put("six")]),
    404: call("PATCH", "/rules/nobody", { enabled: false }),
  },
  deleteRule: {
    204: call("DELETE", "/rules/seven", undefined, [put("seven")]),
    400: call("DELETE", "/rules/%20"),
    404: call("DELETE", "/rules/nobody"),
  },
  listRequests: {
    200: call("GET", "/requests?limit=5", undefined, [
      asked,
      { does: ["PUT", "/__mock/quirks"], body: { telephone: "digits" } },
    ]),
    400: call("GET", "/requests?limit=0"),
  },
  deleteRequests: { 204: call("DELETE", "/requests") },
  streamRequests: { 200: call("GET", "/requests/stream"), 400: call("GET", "/requests/stream?status=many") },
  getRequest: {
    200: call("GET", "/requests/{latest}", undefined, [asked]),
    400: call("GET", `/requests/${"x".repeat(101)}`),
    404: call("GET", "/requests/nobody"),
  },
  listTables: { 200: call("GET", "/school") },
  listRecords: {
    200: call("GET", "/school/learners?limit=2"),
    400: call("GET", "/school/learners?limit=many"),
    404: call("GET", "/school/nothing"),
  },
  addRecord: {
    201: call("POST", "/school/grades", grade),
    400: call("POST", "/school/grades", { name: 1 }),
    404: call("POST", "/school/nothing", {}),
    409: call("POST", "/school/promises", { note_id: 7, date_promised: "2024-05-30", amount_promised: "1.00" }),
  },
  getRecord: {
    200: call("GET", "/school/learners/501"),
    400: call("GET", "/school/learners/501?school=none"),
    404: call("GET", "/school/learners/999999"),
  },
  changeRecord: {
    200: call("PATCH", "/school/learners/501", { first_name: "Thabo" }),
    400: call("PATCH", "/school/learners/501", { first_name: 1 }),
    404: call("PATCH", "/school/learners/999999", { first_name: "Thabo" }),
    409: call("PATCH", "/school/learners/501", { id: 502 }),
  },
  removeRecord: {
    204: call("DELETE", "/school/notes/5"),
    400: call("DELETE", "/school/notes/5?school=none"),
    404: call("DELETE", "/school/notes/999999"),
    409: call("DELETE", "/school/grades/6"),
  },
  payPromise: {
    201: call("POST", "/promises/12/payments", { amount: "1.00" }),
    400: call("POST", "/promises/8/payments", { amount: "none" }),
    404: call("POST", "/promises/999999/payments", { amount: "1.00" }),
    409: call("POST", "/promises/8/payments", { amount: "999999.00" }),
  },
  putIntegration: {
    200: call("PUT", "/integrations/1000/8", { activated_by_integrator: true }),
    400: call("PUT", "/integrations/1000/8", {}),
    404: call("PUT", "/integrations/1000/99", { activated_by_school: true }),
  },
  getClock: { 200: call("GET", "/clock") },
  putClock: { 200: call("PUT", "/clock", { days: 1 }), 400: call("PUT", "/clock", { days: -1 }) },
  getFixtures: { 200: call("GET", "/fixtures") },
  postFixtures: {
    200: { ...call("POST", "/fixtures", fixtures), session: "fixtures" },
    400: call("POST", "/fixtures", { format: "none" }),
    413: call("POST", "/fixtures", "x".repeat(20_000_001)),
  },
  getFixturesSchema: { 200: call("GET", "/fixtures.schema.json") },
  listSnapshots: { 200: call("GET", "/snapshots", undefined, [kept("listed")]) },
  getSnapshot: {
    200: call("GET", "/snapshots/one", undefined, [kept("one")]),
    400: call("GET", "/snapshots/%20"),
    404: call("GET", "/snapshots/nobody"),
  },
  putSnapshot: {
    200: call("PUT", "/snapshots/two"),
    400: call("PUT", "/snapshots/%20"),
    413: {
      ...call(
        "PUT",
        "/snapshots/more",
        undefined,
        Array.from({ length: 50 }, (_, index) => kept(`many-${index}`)),
      ),
      session: "full",
    },
  },
  deleteSnapshot: {
    204: call("DELETE", "/snapshots/three", undefined, [kept("three")]),
    400: call("DELETE", "/snapshots/%20"),
    404: call("DELETE", "/snapshots/nobody"),
  },
  restoreSnapshot: {
    200: call("POST", "/snapshots/four/restore", undefined, [kept("four")]),
    400: call("POST", "/snapshots/%20/restore"),
    404: call("POST", "/snapshots/nobody/restore"),
  },
};
