import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { opened, patience } from "../../tests/opened.ts";
import { violations } from "@d6-integrate/browser";
import frozen from "./violations.json" with { type: "json" };

const our = opened();
const notes = "/v1/finplus/debtmanagement/debtornotes/notes/1000";

interface Listed {
  id: string;
  title: string;
  tag: string;
  method: string;
  path: string;
}

const operations = async (): Promise<Listed[]> =>
  (await (await fetch(`${our.url}/__mock/operations`)).json()) as Listed[];

const shown = (page: Page, title: string) => page.getByRole("heading", { name: title, exact: true });

/** Opens what an operation can be tried in. */
async function tryIt(page: Page, { method, path }: Pick<Listed, "method" | "path">): Promise<void> {
  await page.getByRole("button", { name: `(${method.toLowerCase()} ${path})` }).click();
  await page.getByRole("button", { name: /^Send/ }).first().waitFor();
}

it("is a page with a policy of its own, which allows inline styles and nothing else that the console's does not", async () => {
  const policyAt = async (path: string) => {
    const answer = await fetch(our.url + path, { headers: { accept: "text/html" } });
    expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 200, "text/html; charset=utf-8"]);
    return answer.headers.get("content-security-policy")!;
  };
  const console = await policyAt("/__mock");
  expect(console).toContain("style-src 'self';");
  expect(await policyAt("/__mock/reference")).toBe(
    console.replace("style-src 'self';", "style-src 'self' 'unsafe-inline';"),
  );
});

it("is reached from every operation of the console, and lands at that operation", { timeout: 600_000 }, async () => {
  const all = await operations();
  expect(all.length).toBeGreaterThanOrEqual(65);
  const page = await our.open("#/operations");
  const link = page.getByRole("link", { name: "the reference", exact: true });
  for (const { id } of all) {
    await page.goto(`${our.url}/__mock#/operations/${id}`);
    await expect.poll(() => link.getAttribute("href"), { timeout: patience }).toBe(`/__mock/reference?operation=${id}`);
  }
  await link.click();
  await landed(page, all.at(-1)!);
  await page.reload();
  await landed(page, all.at(-1)!);
  // The last of a group has the most above it that is drawn late.
  const last = [...new Map(all.map((operation) => [operation.tag, operation])).values()];
  for (const { id, title } of last.filter((_, index) => index % 4 === 0)) {
    await page.goto("about:blank");
    await page.goto(`${our.url}/__mock/reference?operation=${id}`);
    await landed(page, { id, title });
  }
});

/** Waits until the page is at an operation, which is where one looks and not further down. */
async function landed(page: Page, { id, title }: Pick<Listed, "id" | "title">): Promise<void> {
  const top = () => shown(page, title).evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top, { timeout: patience, message: id }).toBeLessThan(450);
  expect([id, (await top()) > 0]).toEqual([id, true]);
}

it("tries a call on this mock, with the credentials of the demo and only what has to be sent", async () => {
  const page = await our.open("/reference?operation=v1GetNotes");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await tryIt(page, { method: "GET", path: notes.replace("1000", "{school_login_id}") });
  await page.getByRole("button", { name: /^Send/ }).first().click();
  await page.getByText("200 OK").first().waitFor();
  expect(sent.filter((url) => url.includes("/api/"))).toEqual([`${our.url}/api${notes}`]);
  const [entry] = await our.mock.requests({ operation: "v1GetNotes" });
  expect(entry).toMatchObject({ status: 200, by: "school" });
});

it("tries a write, which the school then remembers", async () => {
  const page = await our.open("/reference?operation=v1UpdateNote");
  await tryIt(page, { method: "PATCH", path: notes.replace("1000", "{school_login_id}") });
  await page.getByRole("button", { name: /^Send/ }).first().click();
  await page.getByText("200 OK").first().waitFor();
  const [entry] = await our.mock.requests({ operation: "v1UpdateNote" });
  expect(entry).toMatchObject({ status: 200, by: "school" });
});

it("names production nowhere, and could not send to it", async () => {
  const page = await our.open("/reference?operation=v1GetClients");
  await shown(page, "List the schools that authorised you (v1)").waitFor();
  // Where there were several servers, a click would list them.
  await page.getByText(`${our.url}/api`, { exact: true }).first().click();
  expect(await page.content()).not.toContain("integrate.d6plus.co.za/api");
  const refused = await page.evaluate(() =>
    fetch("https://integrate.d6plus.co.za/api/v1/settings/clients").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(refused).toBe("refused");
  expect(our.forget(/Content Security Policy/)).toBeGreaterThan(0);
});

it("tells of the rules in force, as the console does", async () => {
  await our.mock.rule({ operation: "*", respond: { status: 503 } });
  const page = await our.open("/reference");
  await page.getByRole("link", { name: "1 rule in force" }).waitFor();
  expect(await page.title()).toBe("(1 rule) Reference · d6 mock");
});

it("asks for the token where other machines can reach the mock", async () => {
  await our.startAnew({ host: "0.0.0.0", controlToken: "for-the-test" });
  const page = await our.open("/reference");
  await page.getByLabel("the token").fill("for-the-test");
  await page.getByRole("button", { name: "Go on" }).click();
  await shown(page, "d6 Integrate API").waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("for-the-test");
});

it(
  "follows the system into the dark, and has at most the violations that are known of what draws it",
  { timeout: 300_000 },
  async () => {
    const page = await our.open("/reference");
    await shown(page, "d6 Integrate API").waitFor();
    const found: Record<string, Record<string, number>> = {};
    const note = async (state: string) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForFunction((scheme) => document.body.classList.contains(`${scheme}-mode`), colorScheme);
        // The dark page differs in its colours alone.
        for (const { id, nodes } of await violations(page, colorScheme === "dark" ? ["color-contrast"] : undefined)) {
          const counts = (found[state] ??= {});
          counts[id] = Math.max(counts[id] ?? 0, nodes.length);
        }
      }
    };
    await note("beginning");
    await page.goto(`${our.url}/__mock/reference#tag/debtor-notes/v1GetNotes`);
    await shown(page, "List the notes of a school (v1)").waitFor();
    await note("operation");
    await tryIt(page, { method: "GET", path: notes.replace("1000", "{school_login_id}") });
    await note("trial");
    expect(found, "The list may only shrink: take out of violations.json what is gone.").toEqual(frozen);
  },
);
