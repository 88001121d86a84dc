import { inspect } from "node:util";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ClientOptions } from "../../src/entry/index.ts";
import { traceCalls } from "../../src/entry/opentelemetry.ts";
import { clientAnswering, credentials, errorOf, json } from "../client.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("tests");

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());
beforeEach(() => exporter.reset());

function traced(answer: () => Response | Promise<Response>, options: Partial<ClientOptions> = {}) {
  return clientAnswering(answer, { middleware: [traceCalls({ tracer })], ...options });
}

const spans = () => exporter.getFinishedSpans();

test("a call makes a span with its operation, route template, host and status", async () => {
  const { d6 } = traced(() => json({ note_id: "7" }));
  await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7, note: "Phoned" } });
  expect(spans()).toHaveLength(1);
  expect(spans()[0]).toMatchObject({
    name: "v1UpdateNote",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
  });
  expect(spans()[0]?.attributes).toEqual({
    "http.request.method": "PATCH",
    "url.template": "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
    "server.address": "127.0.0.1",
    "server.port": 4010,
    "http.response.status_code": 200,
    "d6.operation": "v1UpdateNote",
  });
});

test("each try has a span; the later ones say which they are, and failed ones say how", async () => {
  const answers = [json({}, 503), new Error("no network"), json([])];
  const { d6 } = traced(
    () => {
      const next = answers.shift()!;
      return next instanceof Error ? Promise.reject(next) : next;
    },
    { retry: { baseMs: 1 } },
  );
  await d6.v1.clients.list();
  expect(spans().map(({ attributes }) => [attributes["error.type"], attributes["http.request.resend_count"]])).toEqual([
    ["503", undefined],
    ["connection", 1],
    [undefined, 2],
  ]);
  expect(spans().map(({ status }) => status.code)).toEqual([2, 2, 0]);
});

test("a list of v1 without rows is no error", async () => {
  const { d6 } = traced(() => json({ error: "Not Found" }, 404));
  expect(await d6.v1.clients.list()).toEqual([]);
  expect(spans()[0]).toMatchObject({ status: { code: SpanStatusCode.UNSET }, attributes: { "error.type": "404" } });
});

test("spans stand under the one that is active, and over those that fetch makes", async () => {
  const { d6 } = traced(() => {
    tracer.startSpan("inside").end();
    return json([]);
  });
  await tracer.startActiveSpan("job", async (job) => {
    await d6.v1.clients.list();
    job.end();
  });
  const [inside, call, job] = spans();
  expect([inside?.name, call?.name, job?.name]).toEqual(["inside", "v1GetClients", "job"]);
  expect(inside?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(call?.parentSpanContext?.spanId).toBe(job?.spanContext().spanId);
});

test("calls by path are named by their operation, and what the contract does not have by method and template", async () => {
  const { d6 } = traced(() => json([]));
  await d6.http.GET("/v1/settings/clients/{school_login_id}", { params: { path: { school_login_id: 1000 } } });
  await d6.request({ method: "GET", path: "/v1/new/{id}", params: { path: { id: 7 } } });
  expect(spans()).toMatchObject([{ name: "v1GetClient" }, { name: "GET /v1/new/{id}" }]);
});

describe("privacy", () => {
  test("no span tells a value, a text of an error or a credential, and nothing is sent along", async () => {
    const secret = "Thandi";
    for (const answer of [
      () => json([{ note: secret, note_id: secret }]),
      () => json({ error: secret, error_description: secret }, 400),
      () => new Response(secret, { status: 502, headers: { "x-secret": secret } }),
      () => Promise.reject(new Error(`${secret} ${credentials.password}`)),
    ]) {
      const { d6, requests } = traced(answer);
      const body = { accountable_person_id: 424_242, note_type_id: 2, date: "2024-04-16", note: secret };
      await d6.v1.debtorNotes.create.safe({ school_login_id: 1000, body });
      await d6.v2.learners.list.safe({ school_id: 1000, debtor_code: 424_242 });
      expect(requests.length).toBeGreaterThanOrEqual(2);
      for (const { headers } of requests) expect([...headers.keys()]).not.toContain("traceparent");
    }
    const told = inspect(
      spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
      {
        depth: 6,
      },
    );
    expect(spans()).toHaveLength(8);
    for (const value of [secret, "424242", "424_242", credentials.username, credentials.password]) {
      expect(told).not.toContain(value);
    }
  });
});

test("without a provider it does nothing, and errors pass as they are", async () => {
  const { d6 } = clientAnswering(() => json({ error: "x" }, 500), { middleware: [traceCalls()] });
  expect(await errorOf(() => d6.v1.clients.list())).toMatchObject({ kind: "server" });
  expect([trace.getActiveSpan(), propagation.fields()]).toEqual([undefined, []]);
});
