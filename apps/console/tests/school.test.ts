import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { opened, patience } from "./opened.ts";

const our = opened();
const notes = "/v1/finplus/debtmanagement/debtornotes/notes/1000";

const learner = async () =>
  (await (await fetch(`${our.url}/__mock/school/learners/501`)).json()) as { first_name: string };

it("changes a record, shows it live in another tab, and undoes it", async () => {
  const page = await our.open("#/school/learners/501");
  const other = await our.beside(page, "#/school/learners");
  await other.getByRole("cell", { name: "Sipho" }).first().waitFor();
  await page.getByLabel("first_name").fill("<b>Thabo</b>");
  await page.getByRole("button", { name: "Save" }).click();
  await other.getByRole("cell", { name: "<b>Thabo</b>" }).waitFor();
  expect((await learner()).first_name).toBe("<b>Thabo</b>");
  await page.getByRole("button", { name: "Undo" }).click();
  await other.getByRole("cell", { name: "<b>Thabo</b>" }).waitFor({ state: "detached" });
  expect((await learner()).first_name).toBe("Sipho");
});

it("shows a change by the API without a reload", async () => {
  const page = await our.open("#/school/notes");
  await page.getByRole("region", { name: "Records of notes" }).waitFor();
  await our.call(notes, { method: "PATCH", body: JSON.stringify({ note_id: "7", note: "Seen at once" }) });
  await page.getByRole("cell", { name: "Seen at once" }).waitFor();
  expect(await page.getByRole("cell", { name: "Seen at once" }).count()).toBe(1);
});

it("shows a learner with parents and marks, and a note with its promises", async () => {
  const page = await our.open("#/school/learners/501?school=1000");
  await page.getByRole("link", { name: "parent1_id: parents 90" }).waitFor();
  await page.getByRole("region", { name: "marks by learner_id" }).waitFor();
  await page.goto(`${our.url}/__mock#/school/notes/6?school=1000`);
  await page.getByRole("region", { name: "promises by note_id" }).waitFor();
  await page.reload();
  await page.getByRole("region", { name: "promises by note_id" }).getByRole("link", { name: "10" }).click();
  await page.getByRole("form", { name: "Pay the promise" }).waitFor();
  expect(await page.evaluate(() => location.hash)).toBe("#/school/promises/10?school=1000");
});

it("pays a promise in part, and the API says so", async () => {
  const page = await our.open("#/school/promises/10?school=1000");
  await page.getByLabel("Amount in rand").fill("100.00");
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await page.getByRole("definition").filter({ hasText: "850.00" }).waitFor();
  const answer = await (await our.call(`${notes}?include_promise_to_pays=1`)).text();
  expect(answer).toContain("850.00");
});

it("says why the school refuses", async () => {
  const page = await our.open("#/school/promises/10?school=1000");
  await page.getByLabel("Amount in rand").fill("99999.00");
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await page.locator(".notice.failed").waitFor();
  expect(await page.locator(".notice.failed").textContent()).toContain("99999.00");
});

it("withdraws an authorisation, and the gate follows", async () => {
  const page = await our.open("#/school/integrations/3?school=1000");
  await page.getByRole("switch", { name: "The school has authorised it" }).click();
  await page.getByText("The gates follow.").waitFor();
  expect((await our.call(notes)).status).not.toBe(200);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is as it was.").waitFor();
  expect((await our.call(notes)).status).toBe(200);
});

it("adds a record and removes it after a question", async () => {
  const page = await our.open("#/school/absentees");
  await page.getByRole("button", { name: "Add…" }).click();
  const form = page.getByRole("form", { name: "Add: absentees" });
  await form.getByLabel("learner_id").fill("501");
  await form.getByLabel("absent_date").fill("2024-04-15");
  await form.getByLabel("absent_reason").fill("Illness <i>");
  await form.getByRole("button", { name: "Add" }).click();
  await page.getByText("The record is added.").waitFor();
  await page.getByLabel("Search absentees").fill("Illness <i>");
  // The row may already be there among all the others.
  await page.getByText("1 record", { exact: true }).waitFor();
  await page.getByRole("region", { name: "Records of absentees" }).getByRole("link").click();
  await page.getByRole("button", { name: "Remove…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  const left = async () => {
    const found = await fetch(`${our.url}/__mock/school/absentees?search=Illness%20%3Ci`);
    return ((await found.json()) as { data: [] }).data;
  };
  await expect.poll(left, { timeout: patience }).toEqual([]);
});

it("turns pages and keeps the page in the address", async () => {
  const page = await our.open("#/school/learners");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("60 records, 51 to 60").waitFor();
  await page.reload();
  await page.getByText("60 records, 51 to 60").waitFor();
  // The rows below the heading.
  expect(await page.getByRole("row").count()).toBe(11);
});

it("moves the day and takes it back", async () => {
  const page = await our.open("#/school");
  await page.getByRole("button", { name: "14 days on" }).click();
  await page.getByText("2024-04-30").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("2024-04-16").waitFor();
  expect(await (await fetch(`${our.url}/__mock/clock`)).json()).toMatchObject({ today: "2024-04-16" });
});

it("keeps a state, goes back to it, loads a school from a file, and resets", async () => {
  const page = await our.open("#/school");
  await page.getByLabel("Name of the snapshot").fill("before");
  await page.getByRole("button", { name: "Keep the present state" }).click();
  await page.getByRole("button", { name: "Restore before" }).waitFor();
  const change = { method: "PATCH", body: JSON.stringify({ first_name: "Changed" }) };
  const headers = { "content-type": "application/json" };
  await fetch(`${our.url}/__mock/school/learners/501`, { ...change, headers });
  await page.getByRole("button", { name: "Restore before" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Restore" }).click();
  await page.getByText("The school is as in before.").waitFor();
  expect((await learner()).first_name).toBe("Sipho");

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as YAML" }).click();
  const file = await (await waiting).path();
  const named = `${file}.yaml`;
  writeFileSync(named, readFileSync(file, "utf8").replaceAll("Sipho", "Lwazi"));
  await page.getByLabel("A file with a school").setInputFiles(named);
  await page.getByRole("button", { name: "Load…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Load" }).click();
  await page.getByText("The school is that of").waitFor();
  expect((await learner()).first_name).toBe("Lwazi");

  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Reset" }).click();
  await page.getByText("Reset: school").waitFor();
  expect((await learner()).first_name).toBe("Sipho");
});

it("chooses a quirk and takes it back", async () => {
  const page = await our.open("#/quirks");
  const before = await our.mock.quirks();
  const quirk = before.find(({ choices }) => choices.length > 1)!;
  await page.locator(`input[name="${quirk.name}"]`).nth(1).click();
  await page.getByRole("heading", { name: `${quirk.name} changed` }).waitFor();
  const chosen = async () => (await our.mock.quirks()).find(({ name }) => name === quirk.name)!.chosen;
  expect(await chosen()).toBe(quirk.choices[1]!.name);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: `${quirk.name} changed` }).waitFor({ state: "detached" });
  expect(await chosen()).toBe(quirk.chosen);
});
