import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { opened } from "./opened.ts";

const our = opened();
// `pnpm pictures` puts them where the README shows them; other runs leave these as they are.
const folder = join(import.meta.dirname, process.env["D6_PICTURES"] ?? "../.test/pictures");

it("takes the pictures of the README", async () => {
  mkdirSync(folder, { recursive: true });
  const notes = "/v1/finplus/debtmanagement/debtornotes/notes/1000";
  await our.call("/v1/settings/clients");
  await our.call(`${notes}?year=2024`);
  await our.call(notes, { method: "PATCH", body: JSON.stringify({ note_id: "7", note: "Asked to be phoned back" }) });
  await our.mock.rule({
    name: "The API is slow, then fails",
    operation: "v1UpdateNote",
    delayMs: 300,
    respond: { status: 503 },
  });
  await our.call(notes, { method: "PATCH", body: JSON.stringify({ note_id: "7", note: "Asked to be phoned back" }) });
  const page = await our.open("#/requests", { viewport: { width: 1280, height: 720 } });
  await page.getByText("1 rule in force").waitFor();
  await page.getByRole("row").first().click();
  await page.getByRole("heading", { name: "Response" }).waitFor();
  for (const [name, address, shown] of [
    ["requests", "", "Response"],
    ["operations", "#/operations/v1UpdateNote", "Declared responses"],
  ] as const) {
    if (address !== "") await page.goto(`${our.url}/__mock${address}`);
    await page
      .getByRole("region", { name: shown })
      .or(page.getByRole("heading", { name: shown }))
      .first()
      .waitFor();
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: "disabled" });
    expect(statSync(path).size).toBeGreaterThan(10_000);
  }
});
