import { expect, it } from "vitest";
import { opened, patience } from "./opened.ts";
import { violations } from "@d6-integrate/browser";

const our = opened();

const addresses = [
  "#/start",
  "#/requests",
  "#/requests/first",
  "#/operations",
  "#/operations/v1GetClients",
  "#/school",
  "#/school/learners",
  "#/school/learners/501?school=1000",
  "#/school/integrations/3?school=1000",
  "#/school/promises/10?school=1000",
  "#/quirks",
  "#/school/nothing",
  "#/operations/nothing",
];

/** A mock with a rule and some calls, so that there is something in each view. */
async function filled(): Promise<string> {
  await our.mock.rule({ operation: "v1GetGrades", respond: { status: 503 } });
  await our.call("/v1/settings/clients");
  await our.call("/v1/nowhere");
  return (await our.mock.requests())[0]!.id;
}

it("has no violation that axe finds, light and dark", { timeout: 300_000 }, async () => {
  const id = await filled();
  const page = await our.open("#/start");
  const wrong: unknown[] = [];
  const note = async (address: string, only?: string[]) => {
    for (const { id: rule, nodes } of await violations(page, only)) {
      wrong.push([address, rule, nodes.map(({ html }) => html.slice(0, 200))]);
    }
  };
  for (const address of addresses) {
    await page.goto(`${our.url}/__mock${address.replace("first", id)}`);
    await page.waitForFunction(() => !document.querySelector("main")!.textContent.includes("Reading…"));
    await page.getByText("1 rule in force").waitFor();
    await page.emulateMedia({ colorScheme: "light" });
    await note(address);
    // The dark page differs in its colours alone.
    await page.emulateMedia({ colorScheme: "dark" });
    await note(address, ["color-contrast"]);
  }
  expect(wrong).toEqual([]);
});

it("can be read at 360 px: nothing is wider than the window", async () => {
  const id = await filled();
  const page = await our.open("#/start", { viewport: { width: 360, height: 740 } });
  for (const address of addresses) {
    await page.goto(`${our.url}/__mock${address.replace("first", id)}`);
    await page.waitForFunction(() => !document.querySelector("main")!.textContent.includes("Reading…"));
    await page.getByText("1 rule in force").waitFor();
    const wide = await page.evaluate(() => {
      const main = document.querySelector("main")!;
      return [document.documentElement.scrollWidth, main.scrollWidth - main.clientWidth];
    });
    expect([address, ...wide]).toEqual([address, 360, 0]);
  }
});

it("lists its keys, which rest while one writes and can be switched off", async () => {
  const page = await our.open("#/requests");
  const keys = page.getByRole("dialog", { name: "Keys" });
  // The page listens a moment after it shows.
  const asked = async () => {
    await page.keyboard.press("?");
    return keys.isVisible();
  };
  await expect.poll(asked, { timeout: patience }).toBe(true);
  await page.getByLabel("Keys of one sign are on").uncheck();
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "detached" });
  await page.keyboard.press("5");
  expect(await page.evaluate(() => location.hash)).toBe("#/requests");
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByLabel("Keys of one sign are on").check();
  await page.keyboard.press("Escape");
  await page.getByLabel("Search the requests").fill("5");
  expect(await page.evaluate(() => location.hash)).toBe("#/requests?text=5");
});
