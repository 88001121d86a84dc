import { describe, expect, test } from "vitest";
import {
  ApiError,
  D6Error,
  InvalidRequestError,
  RateLimitedError,
  ValidationError,
  apiTypeOf,
  isD6Error,
} from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

function errorFor(status: number, body: unknown, headers?: Record<string, string>) {
  const { d6 } = clientAnswering(() => json(body, status, headers));
  if (Object.hasOwn(Object(body), "success")) {
    return errorOf(() => d6.v2.debtorNotes.update({ school_id: 1000, id: 7, body: { note: "Phoned" } }));
  }
  return errorOf(() => d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7 } }));
}

function errorForText(status: number, text: string | null, headers: Record<string, string> = {}) {
  const { d6 } = clientAnswering(() => new Response(text, { status, headers }));
  return errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
}

describe("an error of d6 gets its kind from the status and the machine value", () => {
  test.each([
    [400, { error: "Bad Request" }, "validation"],
    [400, { success: false, message: "Validation Failed" }, "validation"],
    [401, { error: "Unauthorized", error_description: "Client access not authorised" }, "unauthorized"],
    [401, { success: false, message: "Request not authorised" }, "unauthorized"],
    [401, { error: "Integration not activated" }, "not-activated"],
    [403, { error: "INTEGRATION NOT ACTIVATED" }, "not-activated"],
    [403, { error: "Forbidden" }, "forbidden"],
    [404, { error: "Not Found" }, "not-found"],
    [404, { error: "Not found" }, "not-found"],
    [404, { success: false, message: "The note does not exist" }, "not-found"],
    [404, { error: "route_not_found" }, "wrong-route"],
    [404, { success: false, message: "route_not_found" }, "wrong-route"],
    [429, { error: "Too Many Requests" }, "rate-limited"],
    [500, { error: "Internal Server Error" }, "server"],
    [502, { error: "Bad Gateway" }, "server"],
    [503, { success: false, message: "Unavailable" }, "server"],
  ])("%i %j is %s", async (status, body, kind) => {
    expect(await errorFor(status, body)).toMatchObject({
      kind,
      status,
      body,
      operation: expect.stringMatching(/^v[12]UpdateNote$/) as string,
    });
  });

  test("prose never decides: a v2 text about activation stays unauthorized", async () => {
    const error = await errorFor(401, { success: false, message: "Please activate the Admin+ API for this client" });
    expect(error.kind).toBe("unauthorized");
  });
});

describe("an answer without a body of the vendor", () => {
  test.each([
    [500, ""],
    [502, "<html>Bad Gateway</html>"],
    [503, '{"a":'],
    [501, "null"],
  ])("%i %j is still kind server, with no body", async (status, text) => {
    const error = await errorForText(status, text);
    expect(error).toMatchObject({ kind: "server", status });
    expect(error).toHaveProperty("body", undefined);
  });

  test.each([
    [401, "unauthorized"],
    [403, "forbidden"],
    [429, "rate-limited"],
  ])("%i is kind %s by its status alone", async (status, kind) => {
    expect(await errorForText(status, "")).toMatchObject({ kind, status, body: undefined });
  });

  test.each([301, 302, 304, 307, 400, 404, 405, 418])("%i is an unexpected response", async (status) => {
    const error = await errorForText(status, status === 304 ? null : "<html>");
    expect(error).toMatchObject({ kind: "unexpected-response", status, operation: "v1GetNotes" });
  });
});

describe("a success that is not what the contract declares is an unexpected response", () => {
  test.each([
    ["an empty body", "", {}, /empty body.*path without a version/],
    ["an empty body that says it is JSON", "", { "content-type": "application/json" }, /empty body/],
    ["HTML", "<html>", { "content-type": "text/html; charset=utf-8" }, /text\/html.*in place of JSON/],
    ["plain text without a type", "OK", { "content-type": "" }, /JSON that is broken/],
    ["cut-off JSON", '[{"note_id":', { "content-type": "application/json" }, /cut off/],
  ])("%s", async (_, text, headers, message) => {
    const error = await errorForText(200, text, headers);
    expect(error).toMatchObject({ kind: "unexpected-response", status: 200 });
    expect(error.message).toMatch(message);
  });

  test("a 204 where only a body is declared", async () => {
    expect(await errorForText(204, null)).toMatchObject({ kind: "unexpected-response", status: 204 });
  });

  test("its message never quotes the body", async () => {
    const error = await errorForText(200, '{"child": "Thandi"', { "content-type": "application/json" });
    expect(error.message).not.toContain("Thandi");
  });
});

test("a success may come with another JSON type, or say nothing of its type", async () => {
  for (const type of ["application/json; charset=utf-8", "Application/JSON", "application/problem+json", ""]) {
    const { d6 } = clientAnswering(() => new Response("[]", { headers: { "content-type": type } }));
    expect(await d6.v1.clients.list()).toEqual([]);
  }
});

test("a validation error names the fields that v2 names", async () => {
  const validation_errors = { date: "The Date is not valid." };
  const error = await errorFor(400, { success: false, message: "Validation Failed", validation_errors });
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.kind === "validation" && error.fields).toEqual(validation_errors);
});

test("an integration that is in the requested state already keeps its record in the error", async () => {
  const data = { school_id: 1000, api_type_id: 8 };
  const { d6 } = clientAnswering(() => json({ success: false, message: "Integration already activated", data }, 400));
  const body = { school_id: 1000, api_type_id: 8, state: 1 } as const;
  const error = await errorOf(() => d6.v2.clientIntegrations.setState({ body }));
  expect(error).toMatchObject({ kind: "validation", fields: undefined, body: { data } });
});

test("a rate-limited error tells how long to wait, when d6 does", async () => {
  const error = await errorFor(429, { error: "Too Many Requests" }, { "retry-after": "30" });
  expect(error).toBeInstanceOf(RateLimitedError);
  expect(error).toMatchObject({ retryAfterMs: 30_000 });
  expect(await errorFor(429, { error: "Too Many Requests" })).toMatchObject({ retryAfterMs: undefined });
});

test("an error is an Error with its literal name, also in its stack, and a D6Error", async () => {
  const error = await errorFor(404, { error: "Not Found" });
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(D6Error);
  expect(error.name).toBe("ApiError");
  expect(error.stack).toMatch(/^ApiError: v1UpdateNote/);
  expect(String(error)).toMatch(
    /^ApiError: v1UpdateNote: PATCH \/v1\/.*\{school_login_id\}: d6 answered 404 \(Not Found\)\./,
  );
});

test("errors are known by their brand, also those of another copy of the package", async () => {
  const file: string = "../../src/errors/api-error.ts?copy";
  const copy: { ApiError: typeof ApiError } = await import(file);
  expect(copy.ApiError).not.toBe(ApiError);
  const details = {
    kind: "not-found" as const,
    operation: undefined,
    status: 404,
    headers: new Headers(),
    body: undefined,
  };
  expect(isD6Error(new copy.ApiError("gone", details))).toBe(true);
  expect([new Error("other"), { kind: "not-found" }, null, "aborted"].map(isD6Error)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("the JSON of an error is made for logs: neither body nor headers", async () => {
  const error = await errorFor(404, { error: "Not Found", error_description: "x" }, { "set-cookie": "a=b" });
  expect(Object.keys(JSON.parse(JSON.stringify(error))).toSorted()).toEqual([
    "attempts",
    "kind",
    "message",
    "ms",
    "name",
    "operation",
    "status",
  ]);
});

test("an integration that is not activated is told with its school and its API", async () => {
  const refusal = { error: "Integration not activated", error_description: "" };
  const { d6 } = clientAnswering(() => json(refusal, 401));
  const note = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
  expect(note).toMatchObject({ kind: "not-activated", school: 1000 });
  expect(apiTypeOf(note.operation)).toBe("Finance+ API");
  const learners = await errorOf(() => d6.school(1001).v1.learners.list());
  expect([learners.school, apiTypeOf(learners.operation)]).toEqual([1001, "Admin+ API"]);
  const clients = await errorOf(() => d6.v1.clients.list());
  expect([clients.school, apiTypeOf(clients.operation), apiTypeOf(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe("errors at their edges", () => {
  test("an error without a cause has none, not one that is undefined", () => {
    expect(Object.hasOwn(new InvalidRequestError("no"), "cause")).toBe(false);
    expect(new InvalidRequestError("no", { cause: "why" }).cause).toBe("why");
  });

  test("a refused argument has the name of its class", async () => {
    const { d6 } = clientAnswering(() => json([]));
    const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: Number.NaN }));
    expect(error.name).toBe("InvalidRequestError");
  });

  test.each([
    [{ error: "Bad Request", error_description: "No such note" }, "(Bad Request: No such note)"],
    [{ error: "Bad Request" }, "(Bad Request)"],
    [{ error: "Bad Request", error_description: { text: "No such note" } }, "(Bad Request)"],
    [{ success: false, message: "The note does not exist" }, "(The note does not exist)"],
  ])("what d6 says in %j is in the message", async (body, told) => {
    const { d6 } = clientAnswering(() => json(body, 400));
    expect((await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 9 }))).message).toContain(told);
  });

  test.each([{ message: 5 }, { error: null, message: ["x"] }, ["message"], "message", null, {}])(
    "a 404 with %j is not the vendor's",
    async (body) => {
      const { d6 } = clientAnswering(() => json(body, 404));
      const { kind } = await errorOf(() => d6.v2.debtorNotes.get({ school_id: 1000, id: 9 }));
      expect(kind).toBe("unexpected-response");
    },
  );
});

test("an answer that does not say its media type is read as JSON", async () => {
  const { d6 } = clientAnswering(() => new Response(new TextEncoder().encode('[{"note_id":"7"}]')));
  expect(await d6.v1.debtorNotes.list({ school_login_id: 1000 })).toEqual([{ note_id: "7" }]);
});
