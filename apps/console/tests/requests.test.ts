import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { opened, patience } from "./opened.ts";

const our = opened();
const clients = "/v1/settings/clients";
const notes = "/v1/finplus/debtmanagement/debtornotes/notes/1000";

it("shows a call while it happens, and why it was answered so", async () => {
  const page = await our.open("#/requests");
  await page.getByText("Nobody has asked anything yet.").waitFor();
  await our.call(clients, { headers: { "HTTP-X-PASSWORD": "wrong" } });
  await page.getByRole("row").filter({ hasText: "v1GetClients" }).click();
  await page.getByText("The gate of the credentials refuses the call").waitFor();
  expect(await page.getByRole("region", { name: "Body" }).textContent()).toContain("Unauthorized");
});

it("shows markup as text, wherever it comes from", async () => {
  const markup = `<img src=x onerror="document.body.dataset.hit=1"><script>document.body.dataset.hit=1</script>`;
  await our.mock.rule({
    operation: "*",
    name: markup,
    respond: { status: 500, body: markup, headers: { "x-markup": markup } },
  });
  await our.call(`${notes}?note_id=${encodeURIComponent(markup)}`, {
    method: "PATCH",
    body: JSON.stringify({ note: markup }),
    headers: { "x-sent": markup, "X-Mock-Session": markup },
  });
  await our.call(`/v1/${encodeURIComponent(markup)}`, { method: "GET" });
  const page = await our.open("#/requests");
  await page.getByRole("row").nth(1).click();
  await page.getByRole("region", { name: "Body" }).filter({ hasText: markup }).first().waitFor();
  for (const summary of await page.locator(".headers summary").all()) await summary.click();
  await page.goto(`${our.url}/__mock#/operations`);
  await page.getByRole("listitem").filter({ hasText: markup }).waitFor();
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.evaluate(() => document.body.dataset["hit"])).toBeUndefined();
});

it("keeps filters, the session and the chosen request in the address", async () => {
  await our.call(clients);
  await our.call("/v1/nowhere");
  const page = await our.open("#/requests");
  await page.getByLabel("Status").selectOption("4xx");
  await page.waitForFunction(() => document.querySelectorAll(".entry").length === 1);
  await page.getByRole("row").click();
  await page.getByRole("heading", { name: "/api/v1/nowhere" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "/api/v1/nowhere" }).waitFor();
  expect(await page.getByRole("row").count()).toBe(1);
  expect(await page.getByLabel("Status").inputValue()).toBe("4xx");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "/api/v1/nowhere" }).waitFor({ state: "detached" });
  await page.getByLabel("Search the requests").fill("nothing of it");
  await page.getByText("No request fits these filters.").waitFor();
});

it("walks the list by arrow keys", async () => {
  await our.call(clients);
  await our.call(`${notes}?year=2024`);
  const page = await our.open("#/requests");
  await page.getByRole("table").focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("heading", { name: notes }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("heading", { name: clients }).waitFor();
  expect(await page.locator("[aria-current=true]").getAttribute("aria-rowindex")).toBe("2");
});

it("holds the list while one reads, and counts what came meanwhile", async () => {
  await our.call(clients);
  const page = await our.open("#/requests");
  await page.getByRole("row").waitFor();
  await page.getByRole("button", { name: "Stop the list" }).click();
  await our.call(notes);
  await page.getByRole("button", { name: "Go on (1 new)" }).waitFor();
  expect(await page.getByRole("row").count()).toBe(1);
  await page.getByRole("button", { name: "Go on (1 new)" }).click();
  await page.getByText("2 requests").waitFor();
});

it("stays where one reads when calls come in and when a filter changes", async () => {
  for (let count = 0; count < 60; count++) await our.call(count % 2 === 0 ? clients : `${notes}?year=2024`);
  const page = await our.open("#/requests");
  const list = page.getByRole("table");
  await page.getByText("60 requests").waitFor();
  await list.evaluate((element) => (element.scrollTop = 400));
  const at = () => list.evaluate(({ scrollTop }) => scrollTop);
  const rowAt = (place: number) => page.locator(`[aria-rowindex="${place}"]`);
  await rowAt(19).click();
  await page.getByRole("heading", { name: notes }).waitFor();
  const chosen = await page.evaluate(() => location.hash);
  await our.call(clients);
  await page.getByText("61 requests").waitFor();
  // The chosen row is one further down, and where it was on the screen.
  await expect.poll(() => rowAt(20).getAttribute("aria-current")).toBe("true");
  await expect.poll(at).toBe(434);
  await page.getByLabel("Status").selectOption("2xx");
  await page.getByRole("heading", { name: notes }).waitFor();
  expect(await page.evaluate(() => location.hash)).toBe(`${chosen}?status=2xx`);
  expect(await at()).toBe(434);
});

it("groups failures that repeat", async () => {
  for (let count = 0; count < 3; count++) await our.call("/v1/nowhere");
  const page = await our.open("#/requests");
  await page.getByText("×3").waitFor();
  expect(await page.getByRole("row").count()).toBe(1);
});

it("has a thousand requests in the list, and draws only those that can be seen", async () => {
  const page = await our.open("#/requests");
  // Without connections: so many at once, some break on a busy machine.
  const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
  const inProcess = () => our.server.fetch(`${our.url}/api${clients}`, { headers });
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 100 }, inProcess));
  await page.getByText("1,000 requests").waitFor();
  expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("1000");
  expect(await page.getByRole("row").count()).toBeLessThan(60);
});

it("opens a body of 64 KiB on one line in pieces", async () => {
  const body = "a".repeat(65_536);
  await our.mock.rule({ operation: "v1GetClients", respond: { status: 200, body } });
  await our.call(clients);
  const page = await our.open("#/requests");
  await page.getByRole("row").click();
  const region = page.getByRole("region", { name: "Body" });
  await region.waitFor();
  expect((await region.textContent())!.length).toBeLessThan(20_000);
  await page.getByRole("button", { name: /Show more/ }).click();
  expect((await region.textContent())!.length).toBeGreaterThan(20_000);
});

it("copies a call as client code, sends it again with changes, and makes a rule of it", async () => {
  await our.call(notes, { method: "PATCH", body: JSON.stringify({ note_id: "7", note: "It's $HOME" }) });
  const page = await our.open("#/requests", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("row").click();
  await page.getByText("Copy as…").click();
  const copied = async (label: string) => {
    await page.getByRole("button", { name: label, exact: true }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    const text = await page.evaluate(async () => {
      const read = await navigator.clipboard.readText();
      await navigator.clipboard.writeText("");
      return read;
    });
    expect(text).not.toContain("demo");
    return text;
  };
  expect(await copied("Client code")).toContain("d6.v1.debtorNotes.update({\n  school_login_id: 1000,\n  body: {");
  expect(await copied("curl")).toContain(`'{"note_id":"7","note":"It'\\''s $HOME"}'`);
  expect(await copied("curl for Windows")).toContain('-H "HTTP-X-USERNAME: %D6_USERNAME%" ^');
  expect(await copied("fetch")).toContain('method: "PATCH"');
  await page.getByText("Copy as…").click();
  await page.getByRole("button", { name: "Send again…" }).click();
  await page.getByRole("textbox", { name: "Body" }).fill('{"note_id":"7","note":"Another text"}');
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("The body differs:").waitFor();
  expect(await page.locator("ins").allTextContents()).toEqual([expect.stringContaining("Another text")]);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("link", { name: "Make a rule of it" }).click();
  await page.getByRole("button", { name: "Set the rule" }).click();
  await page.getByText("1 rule in force").waitFor();
  const answer = await our.call(notes, { method: "PATCH", body: JSON.stringify({ note_id: "7" }) });
  expect(await answer.text()).toContain("It's $HOME");
});

it("says when the mock is gone, keeps what it shows, and says when it was started anew", async () => {
  await our.call(clients);
  const page = await our.open("#/requests");
  await page.getByRole("row").waitFor();
  const { port } = new URL(our.url);
  await our.server.close();
  await page.getByText("The mock does not answer.").waitFor();
  expect(await page.getByRole("row").count()).toBe(1);
  await our.startAnew({ port: Number(port) });
  await page.getByText("The mock was started anew").waitFor({ timeout: patience });
  await page.getByText("The mock does not answer.").waitFor({ state: "detached" });
  // What it shows is the new mock's, without a reload.
  await page.getByText("Nobody has asked anything yet.").waitFor();
  await our.call(notes);
  await page.getByRole("row").filter({ hasText: "v1GetNotes" }).waitFor();
  await page.getByRole("button", { name: "All right" }).click();
  await page.getByText("The mock was started anew").waitFor({ state: "detached" });
});

it("reads one stream for all tabs, and goes on when the tab that reads it is closed", async () => {
  const streams: Page[] = [];
  const pages = [await our.open("#/requests")];
  const [first] = pages as [Page];
  first.context().on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith("/requests/stream")) streams.push(request.frame().page());
  });
  await first.reload();
  for (let tab = 0; tab < 7; tab++) pages.push(await our.beside(first, "#/requests"));
  // More tabs than a browser opens connections to a host: with a stream each, the last would hang.
  for (const page of pages) await page.getByText("Nobody has asked anything yet.").waitFor();
  await our.call(clients);
  for (const page of pages) await page.getByRole("row").waitFor();
  expect(streams).toEqual([first]);
  await first.close();
  await expect.poll(() => streams.length, { timeout: patience }).toBe(2);
  await our.call(notes);
  for (const page of pages.slice(1)) await page.getByRole("row").filter({ hasText: "v1GetNotes" }).waitFor();
  expect(streams[1]).not.toBe(first);
});
