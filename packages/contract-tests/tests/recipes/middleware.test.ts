import type { Client, Middleware } from "@d6-integrate/client";
import { expect, it } from "vitest";
import { mockClient } from "./mock-client.ts";

type HttpMiddleware = Parameters<Client["http"]["use"]>[0];

it("a middleware of openapi-fetch acts on d6.http, and the option on every call", async () => {
  const seen: string[] = [];
  const everywhere: Middleware = (request, next, context) => {
    seen.push(`option ${context.template}`);
    return next(request, context);
  };
  const { d6, requests } = await mockClient({ middleware: [everywhere] });
  const traced: HttpMiddleware = {
    onRequest({ request, schemaPath }) {
      seen.push(`use ${schemaPath}`);
      request.headers.set("x-trace", "42");
      return request;
    },
    onResponse({ response }) {
      seen.push(`use ${response.status}`);
    },
  };
  d6.http.use(traced);
  const { data } = await d6.http.GET("/v1/settings/clients");
  expect(data?.length).toBeGreaterThan(0);
  await d6.v1.clients.list();
  d6.http.eject(traced);
  await d6.http.GET("/v1/settings/clients");
  const path = "/v1/settings/clients";
  expect(seen).toEqual([`use ${path}`, `option ${path}`, "use 200", `option ${path}`, `option ${path}`]);
  expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["42", null, null]);
});

it("a middleware of openapi-fetch sees no credentials, and cannot lead them elsewhere", async () => {
  const { d6, requests } = await mockClient();
  const names: string[] = [];
  d6.http.use({
    onRequest({ request }) {
      names.push(...request.headers.keys());
      return new Request("https://elsewhere.example.com/api/v1/settings/clients", request);
    },
  });
  await expect(d6.http.GET("/v1/settings/clients")).rejects.toMatchObject({ kind: "invalid-request" });
  expect(names.filter((name) => /username|password/i.test(name))).toEqual([]);
  expect(requests).toEqual([]);
});
