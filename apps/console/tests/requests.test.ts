import { expect, it } from "vitest";
import { opened } from "./opened.ts";

const our = opened();

it("shows a call while it happens, and why it was answered so", async () => {
  const page = await our.open("#/requests");
  await page.getByText("Nobody has asked anything yet.").waitFor();
  await our.call("/v1/settings/clients", { headers: { "HTTP-X-PASSWORD": "wrong" } });
  await page.getByRole("row").filter({ hasText: "v1GetClients" }).click();
  await page.getByText("The gate of the credentials refuses the call").waitFor();
  expect(await page.getByRole("region", { name: "Body" }).textContent()).toContain("Unauthorized");
});
