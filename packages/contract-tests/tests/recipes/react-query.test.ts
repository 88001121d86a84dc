import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { expect, expectTypeOf, it, vi } from "vitest";
import type { V1Note } from "@d6-integrate/client";
import { d6Hooks, Notes } from "../../recipes/react-query.tsx";
import { mockClient } from "./mock-client.ts";
import { render } from "./render.ts";

const notes = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";

/** A page with the notes of a school. */
function page(hooks: ReturnType<typeof d6Hooks>, school: number) {
  return createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Notes, { hooks, school }));
}

it("openapi-react-query shows what the school has", async () => {
  const { d6, requests } = await mockClient();
  const [first] = await d6.v1.debtorNotes.list({ school_login_id: 1000 });
  const text = await render(page(d6Hooks(d6), 1000));
  await vi.waitFor(() => expect(text()).toContain(first?.note), 10_000);
  expect(requests).toHaveLength(2);
});

it("openapi-react-query gives an error that the contract declares to the component, after one request", async () => {
  const { d6, requests } = await mockClient();
  const text = await render(page(d6Hooks(d6), 1201));
  await vi.waitFor(() => expect(text()).toBe("Integration not activated"), 10_000);
  expect(requests).toHaveLength(1);
});

it("openapi-react-query has query options of the types of the contract", async () => {
  const { d6 } = await mockClient();
  const hooks = d6Hooks(d6);
  const options = hooks.queryOptions("get", notes, { params: { path: { school_login_id: 1000 } } });
  const data = await new QueryClient().fetchQuery(options);
  expectTypeOf(data).toEqualTypeOf<V1Note[]>();
  expect(data.length).toBeGreaterThan(0);
  // @ts-expect-error the school is missing
  void (() => hooks.queryOptions("get", notes));
  // @ts-expect-error the path is not in the contract
  void (() => hooks.queryOptions("get", "/v1/settings/nothing"));
});

it("what openapi-react-query cancels is aborted", async () => {
  const { d6 } = await mockClient({ fetch: () => new Promise(() => {}) });
  const client = new QueryClient();
  const options = d6Hooks(d6).queryOptions("get", "/v1/settings/clients");
  const fetching = client.fetchQuery({ ...options, retry: false }).catch((error: unknown) => error);
  await client.cancelQueries(options);
  expect(String(await fetching)).toContain("Cancelled");
});

it("a mutation of openapi-react-query writes", async () => {
  const { d6 } = await mockClient();
  let save: ((text: string) => Promise<unknown>) | undefined;
  const hooks = d6Hooks(d6);
  const Form = () => {
    const { mutateAsync } = hooks.useMutation("patch", notes);
    save = (text) => mutateAsync({ params: { path: { school_login_id: 1000 } }, body: { note_id: 7, note: text } });
    return null;
  };
  await render(createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Form)));
  await vi.waitFor(() => expect(save).toBeDefined(), 10_000);
  await save?.("Phoned");
  const [saved] = await d6.v1.debtorNotes.list({ school_login_id: 1000, note_id: 7 });
  expect(saved?.note).toBe("Phoned");
});
