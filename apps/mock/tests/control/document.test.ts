import { postgres } from "@d6-integrate/real-servers";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";
import type { RunningMock } from "../../src/index.ts";
import { calls } from "./calls.ts";
import type { Call } from "./calls.ts";
import { operations, served } from "./served.ts";

const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema(served, "control");

let open: RunningMock;
let guarded: RunningMock;
let stranded: RunningMock;

beforeAll(async () => {
  open = await startMock({ port: 0 });
  guarded = await startMock({ port: 0, controlToken: "secret" });
  const database = await postgres();
  stranded = await startMock({ port: 0, db: database.url });
  await database[Symbol.asyncDispose]();
});
afterAll(() => Promise.all([open.close(), guarded.close(), stranded.close()]));

/** Sends a call and holds the answer against the document: status, content type, body and headers. */
async function judged(
  mock: RunningMock,
  { id, pointer }: (typeof operations)[number],
  call: Call & { headers?: Record<string, string> },
): Promise<number> {
  const [method, path] = call.does;
  const stop = new AbortController();
  const response = await fetch(`${mock.url}${path}`, {
    method,
    headers: {
      ...(call.body !== undefined && { "content-type": "application/json" }),
      ...inSession(call),
      ...call.headers,
    },
    body: call.body === undefined ? null : typeof call.body === "string" ? call.body : JSON.stringify(call.body),
    signal: stop.signal,
  });
  const operation = operations.find((each) => each.id === id)!;
  const declared = operation.responses[String(response.status)];
  expect(declared, `${id} declares ${response.status}`).toBeDefined();
  for (const [name, header] of Object.entries(declared!.headers)) {
    if (header.required) expect(response.headers.get(name), `${id} ${name}`).not.toBeNull();
  }
  const types = Object.keys(declared!.content);
  const [type = ""] = (response.headers.get("content-type") ?? "").split(";");
  if (types.length === 0) expect(await response.text()).toBe("");
  else expect(types, `${id} ${response.status}`).toContain(type);
  if (type === "text/event-stream") {
    stop.abort();
    return response.status;
  }
  if (!type.endsWith("json")) return response.status;
  const at = `${pointer}/responses/${response.status}/content/${type.replaceAll("/", "~1")}/schema`;
  const validate = ajv.compile({ $ref: `control${declared!.reference ?? at}` });
  const body: unknown = await response.json();
  expect(
    validate(body) ? [] : validate.errors,
    `${id} ${response.status} ${JSON.stringify(body).slice(0, 300)}`,
  ).toEqual([]);
  return response.status;
}

const inSession = ({ session }: Call): Record<string, string> =>
  session === undefined ? {} : { "x-mock-session": session };

const cases = operations.flatMap((operation) =>
  Object.keys(operation.responses).map((status) => ({ operation, name: operation.id, status: Number(status) })),
);

/** A call that every operation answers alike: because the guard does, or because there is no database any more. */
const guards: Record<number, { headers: Record<string, string>; mock: () => RunningMock }> = {
  401: { headers: {}, mock: () => guarded },
  403: { headers: { origin: "https://evil.example" }, mock: () => open },
  415: { headers: { "content-type": "text/plain" }, mock: () => open },
  503: { headers: {}, mock: () => stranded },
};

describe("the document of the control", () => {
  it("has every operation here, and this has no other", () => {
    expect(cases.length).toBeGreaterThan(130);
    expect(new Set(Object.keys(calls))).toEqual(new Set(operations.map(({ id }) => id)));
  });

  it.each(cases)("$name answers $status as it says", async ({ operation, status }) => {
    const { id, method, path } = operation;
    const guard = guards[status];
    if (guard) {
      const does = [method, path.replaceAll(/\{\w+\}/g, "1")] as const;
      const body = method === "GET" || method === "DELETE" ? undefined : "{}";
      expect(await judged(guard.mock(), operation, { does, headers: guard.headers, body })).toBe(status);
      return;
    }
    const call = calls[id]?.[status];
    expect(call, `a call to which ${id} answers ${status} is missing in calls.ts`).toBeDefined();
    let latest = "";
    for (const before of call!.before ?? []) {
      const [verb, address] = before.does;
      const sent = before.body === undefined ? {} : { body: JSON.stringify(before.body) };
      const headers = { "content-type": "application/json", ...inSession(call!) };
      const { ok, headers: got } = await fetch(`${open.url}${address}`, { method: verb, headers, ...sent });
      expect([address, ok]).toEqual([address, true]);
      latest = got.get("x-mock-request") ?? latest;
    }
    const [verb, address] = call!.does;
    const does = [verb, address.replace("{latest}", latest)] as const;
    expect(await judged(open, operation, { ...call!, does })).toBe(status);
  });
});
