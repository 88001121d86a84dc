import { createElement } from "react";
import { SWRConfig } from "swr";
import { expect, it, vi } from "vitest";
import { d6Hook, Schools } from "../../recipes/swr.tsx";
import { mockClient } from "./mock-client.ts";
import { render } from "./render.ts";

/** A page with the schools, with a cache of its own. */
function page(useD6: ReturnType<typeof d6Hook>) {
  return createElement(SWRConfig, { value: { provider: () => new Map() } }, createElement(Schools, { useD6 }));
}

it("swr-openapi shows the schools", async () => {
  const { d6, requests } = await mockClient();
  const [first] = await d6.v1.clients.list();
  const text = await render(page(d6Hook(d6)));
  await vi.waitFor(() => expect(text()).toContain(first?.school_name), 10_000);
  expect(requests).toHaveLength(2);
});

it("swr-openapi gives an error that the contract declares to the component", async () => {
  const { d6 } = await mockClient({ credentials: { username: "nobody", password: "wrong" } });
  const { error } = await d6.http.GET("/v1/settings/clients");
  const text = await render(page(d6Hook(d6)));
  await vi.waitFor(() => expect(text()).toBe(error?.error), 10_000);
  expect(error?.error).toBeTruthy();
});

it("swr-openapi is typed by the contract", async () => {
  const useD6 = d6Hook((await mockClient()).d6);
  // @ts-expect-error the path is not in the contract
  void (() => useD6("/v1/settings/nothing"));
  // @ts-expect-error the school is missing
  void (() => useD6("/v1/settings/clients/{school_login_id}", {}));
  expect(useD6).toBeTypeOf("function");
});
