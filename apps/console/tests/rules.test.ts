import { expect, it } from "vitest";
import { opened } from "./opened.ts";

const our = opened();
const clients = "/v1/settings/clients";

it("sets a rule that the API obeys, counts it in every view, and takes everything back to normal and again", async () => {
  const page = await our.open("#/operations/v1GetClients");
  await page.getByRole("button", { name: "Until off: answer 503 service_unavailable" }).click();
  await page.getByText("1 rule in force").waitFor();
  expect((await our.call(clients)).status).toBe(503);
  for (const view of ["Start", "Requests", "Operations", "School", "Quirks"]) {
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).click();
    await page.waitForFunction((title) => document.title === title, `(1 rule) ${view} · d6 mock`);
    await page.getByText("The mock does not answer normally").waitFor();
  }
  await page.getByRole("button", { name: "Back to normal" }).click();
  await page.waitForFunction(() => document.title === "Quirks · d6 mock");
  expect((await our.call(clients)).status).toBe(200);
  await page.locator(".notice", { hasText: "Back to normal" }).getByRole("button", { name: "Undo" }).click();
  await page.getByText("1 rule in force").waitFor();
  expect((await our.call(clients)).status).toBe(503);
});

it("answers once where that is asked for", async () => {
  const page = await our.open("#/operations/v1GetClients");
  await page.getByRole("button", { name: "Once: answer 429 too_many_requests" }).click();
  await page.getByText("1 rule in force").waitFor();
  expect([(await our.call(clients)).status, (await our.call(clients)).status]).toEqual([429, 200]);
  await page.getByText("used up").waitFor();
});

it("offers the faults that the control's document names, and breaks the connection by one of them", async () => {
  const page = await our.open("#/operations/v1GetClients");
  await page.getByLabel("What happens").selectOption("fault");
  const names = await page
    .getByRole("combobox", { name: /^Fault/ })
    .locator("option")
    .allTextContents();
  expect(names).toContain("reset");
  expect(names.length).toBeGreaterThan(5);
  await page.getByRole("combobox", { name: /^Fault/ }).selectOption("bad-gateway-html");
  await page.getByRole("button", { name: "Set the rule" }).click();
  await page.getByText("1 rule in force").waitFor();
  expect((await our.call(clients)).status).toBe(502);
});

it("delays, and keeps a rule to the session that is chosen", async () => {
  await our.call(clients, { headers: { "X-Mock-Session": "worker-1" } });
  const page = await our.open("#/operations/v1GetClients?session=worker-1");
  await page.getByLabel("What happens").selectOption("body");
  await page.getByLabel("Status", { exact: true }).fill("418");
  await page.getByLabel("Body, as JSON or as text").fill('{"a": "<b>"}');
  await page.getByLabel("Delay in milliseconds").fill("120");
  await page.getByRole("button", { name: "Set the rule" }).click();
  await page.getByText("1 rule in force").waitFor();
  const begin = performance.now();
  const answer = await our.call(clients, { headers: { "X-Mock-Session": "worker-1" } });
  expect([answer.status, await answer.json()]).toEqual([418, { a: "<b>" }]);
  expect(performance.now() - begin).toBeGreaterThan(110);
  expect((await our.call(clients)).status).toBe(200);
});

it("switches a rule off and on, and removes it with a way back", async () => {
  await our.mock.rule({ id: "slow", operation: "*", respond: { status: 500 } });
  const page = await our.open("#/operations");
  await page.getByRole("switch", { name: "Rule slow" }).click();
  await page.getByText("1 rule in force").waitFor({ state: "detached" });
  expect((await our.call(clients)).status).toBe(200);
  await page.getByRole("button", { name: "Remove rule slow" }).click();
  await page.getByText("There is no rule").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("switch", { name: "Rule slow" }).waitFor();
  expect((await our.mock.rules()).map(({ id, enabled }) => [id, enabled])).toEqual([["slow", false]]);
});

it("copies the link of a rule, which leads others to it", async () => {
  await our.mock.rule({ id: "slow", operation: "v1GetClients", delayMs: 10 });
  await our.mock.rule({ id: "gone", operation: "v1GetClients", respond: { status: 500 } });
  const page = await our.open("#/operations", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("listitem").filter({ hasText: "slow" }).getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await our.open(link.slice(`${our.url}/__mock`.length));
  const named = other.locator(".rule[aria-current=true]");
  await named.waitFor();
  expect(await named.getByRole("switch").getAttribute("aria-label")).toBe("Rule slow");
});

it("finds operations by their words, and says where there are none", async () => {
  const page = await our.open("#/operations");
  const all = page.getByRole("navigation", { name: "Operations by group" }).getByRole("link");
  await all.nth(20).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("v2UpdateNote");
  await page.waitForFunction(() => document.querySelectorAll(".tree section a").length === 1);
  await page.getByLabel("Search the operations").fill("nothing of this name");
  await page.getByText("No operation fits.").waitFor();
  expect(await page.evaluate(() => location.hash)).toBe("#/operations?text=nothing+of+this+name");
});
