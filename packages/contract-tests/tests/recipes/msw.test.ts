import { createClient } from "@d6-integrate/client";
import type { paths } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import { createOpenApiHttp } from "openapi-msw";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { notesServer } from "../../recipes/msw.ts";

const baseUrl = "https://integrate.d6plus.co.za/api";
const server = notesServer(baseUrl);
const http = createOpenApiHttp<paths>({ baseUrl });
const d6 = createClient({ credentials });

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("openapi-msw answers operations and calls by path", async () => {
  expect(await d6.v2.debtorNotes.get({ school_id: 1000, id: 7 })).toEqual({ note_id: 7, note: "Phoned" });
  const missing = await d6.http.GET("/v2/finplus/debtmanagement/debtornotes/notes/{id}", {
    params: { path: { id: 8 }, header: { "HTTP-X-SCHOOLID": 1000 } },
  });
  expect(missing.error?.message).toBe("The note does not exist");
});

it("a connection error of MSW is kind connection", async () => {
  server.use(http.untyped.get(`${baseUrl}/v1/settings/clients`, () => Response.error()));
  const { error } = await d6.v1.clients.list.safe({}, { retry: false });
  expect(error?.kind).toBe("connection");
});

it("MSW in front of the mock lets the school answer", async () => {
  const mock = await createMock();
  server.use(http.untyped.all(`${baseUrl}/*`, ({ request }) => mock.fetch(request)));
  expect((await d6.v1.clients.list()).length).toBeGreaterThan(0);
});

it("openapi-msw is typed by the contract", () => {
  // @ts-expect-error the path is not in the contract
  void (() => http.get("/v1/settings/nothing", () => new Response()));
  void (() =>
    http.get("/v2/finplus/debtmanagement/debtornotes/notes/{id}", ({ response }) =>
      // @ts-expect-error the id is a number
      response(200).json({ note_id: "seven" }),
    ));
  expect(http.get).toBeTypeOf("function");
});
