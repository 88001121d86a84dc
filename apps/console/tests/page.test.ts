import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { opened } from "./opened.ts";

const our = opened();
const dist = join(import.meta.dirname, "../dist");
const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

it("gives browsers the page and everybody else JSON at the same addresses", async () => {
  for (const path of ["/", "/__mock"]) {
    const page = await fetch(our.url + path, { headers: html });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("vary")).toContain("Accept");
    const data = await fetch(our.url + path);
    expect(data.headers.get("content-type")).toContain("application/json");
  }
  const entry = await fetch(`${our.url}/__mock/requests/some-1`, { headers: html, redirect: "manual" });
  expect([entry.status, entry.headers.get("location")]).toEqual([302, "/__mock#/requests/some-1"]);
  expect((await fetch(`${our.url}/__mock/requests/some-1`)).status).toBe(404);
});

it("has a policy that allows nothing but its own files", async () => {
  const { headers } = await fetch(our.url, { headers: html });
  expect(headers.get("content-security-policy")).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
  );
});

it("gives its files compressed and for good, and no file from elsewhere", async () => {
  const [script] = globSync("assets/*.js", { cwd: dist });
  const file = await fetch(`${our.url}/__mock/console/${script}`);
  expect(file.headers.get("content-encoding")).toBe("gzip");
  expect(file.headers.get("cache-control")).toContain("immutable");
  expect(await file.text()).toBe(readFileSync(join(dist, script!), "utf8"));
  for (const path of ["nothing.js", "..%2f..%2fpackage.json", "%2e%2e/package.json", "assets/..%5c..%5cpackage.json"]) {
    const answer = await fetch(`${our.url}/__mock/console/${path}`);
    expect([path, answer.status]).toEqual([path, 404]);
  }
});

it("has at most 220 kB of script for the first view, compressed", () => {
  const scripts = globSync("assets/*.js", { cwd: dist });
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(220_000);
});

it("asks for the token where other machines can reach the mock, and keeps it for the tab", async () => {
  await our.startAnew({ host: "0.0.0.0", controlToken: "for-the-test" });
  const page = await our.open("#/requests");
  await page.getByLabel("Token").fill("wrong");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("The token before was not the mock's.").waitFor();
  await page.getByLabel("Token").fill("for-the-test");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("Nobody has asked anything yet.").waitFor();
  await our.call("/v1/settings/clients");
  await page.getByRole("row").waitFor();
  await page.reload();
  await page.getByRole("row").waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("for-the-test");
});

it("is closed with the control", async () => {
  await our.startAnew({ control: false });
  const answer = await fetch(`${our.url}/__mock`, { headers: html });
  expect(await answer.text()).not.toContain("/__mock/console/");
});
