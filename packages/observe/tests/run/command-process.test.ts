import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readShapes } from "@d6-integrate/client/observe";
import { createMock, credentials } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planReads } from "../../src/run/plan-reads.ts";
import { leaks, names } from "./secrets.ts";

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "d6-process-"));
const requests: { method: string; url: string; school: string | undefined }[] = [];
let mock: Mock;
let baseUrl: string;

/** The mock over HTTP, with the names of people in every text and in the name of a field of every record. */
const server = createServer((incoming, outgoing) => {
  const { method = "", url = "", headers } = incoming;
  requests.push({ method, url, school: headers["http-x-schoolid"] as string | undefined });
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  void mock.fetch(new Request(`http://127.0.0.1${url}`, { method, headers: sent })).then(async (response) => {
    const number = requests.length;
    const name = (index: number) => names[(number + index) % names.length]!;
    outgoing.writeHead(response.status, { "Content-Type": "application/json", "X-Debtor": name(0) });
    // Some answers are no JSON, or break off.
    if (number % 17 === 5) return outgoing.end(`<h1>${name(1)}</h1>`);
    if (number % 17 === 6) return outgoing.write(`{"${name(2)}":`, () => outgoing.destroy());
    let index = 0;
    const hostile = JSON.parse(await response.text(), (key, value: unknown) => {
      if (typeof value === "string" && !/^\d+$/.test(value)) return `${name(index++)} owes ${value}`;
      const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
      return isRecord && key !== "meta" ? { ...value, [name(index++)]: 12_345_678 } : value;
    }) as unknown;
    return outgoing.end(JSON.stringify(hostile));
  });
});

beforeAll(async () => {
  mock = await createMock();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});

afterAll(async () => {
  server.close();
  await mock.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly sockets: string[];
  readonly out: string;
}

let runs = 0;

/** Runs the command as people do, in a process of its own. */
function command(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  requests.length = 0;
  const number = ++runs;
  const out = join(folder, `${number}.json`);
  const log = join(folder, `${number}.sockets`);
  writeFileSync(log, "");
  const child = spawn(
    process.execPath,
    ["--import", join(here, "sockets.ts"), join(here, "../../src/main.ts"), ...args, "--out", out],
    { env: { PATH: process.env["PATH"], SOCKETS: log, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const text = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (text.stdout += chunk));
  child.stderr.on("data", (chunk) => (text.stderr += chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const sockets = [...new Set(readFileSync(log, "utf8").split("\n").filter(Boolean))];
      resolve({ code, ...text, sockets, out });
    });
  });
}

const env = { D6_USERNAME: credentials.username, D6_PASSWORD: credentials.password };
const flags = () => ["run", "--school", "1000", "--base-url", baseUrl, "--per-second", "20"];

test("it reads a school full of people, and tells none of them to anybody", async () => {
  const { code, stdout, stderr, sockets, out } = await command(env, ...flags(), "--yes");
  expect([code, stderr]).toEqual([0, ""]);
  const file = readFileSync(out, "utf8");
  expect(readShapes(file).operations.v2GetNotes?.responses?.["200"]).toBeDefined();
  expect(leaks(`${stdout}${stderr}${file}`)).toEqual([]);
  expect(stdout).toContain("v1GetLearners: 200");
  expect(stdout).toMatch(/: (?:200 )?unexpected-response/);
  // It connected to this server alone.
  expect(sockets).toEqual([new URL(baseUrl).host]);
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
  expect(new Set(requests.map(({ url, school }) => `${url} ${school}`)).size).toBe(requests.length);
  expect(requests.length).toBeGreaterThan(50);
  expect(requests.length).toBeLessThanOrEqual(planReads().reads.length);
  expect(new Set(requests.flatMap(({ school }) => school ?? []))).toEqual(new Set(["1000"]));
}, 120_000);

test("without a terminal it shows the list and sends nothing", async () => {
  const { code, stdout, stderr, sockets, out } = await command(env, ...flags());
  expect(code).toBe(1);
  expect(stdout).toContain("v2GetNotes  /v2/finplus/debtmanagement/debtornotes/notes");
  expect(stderr).toBe("There is no terminal to ask in. Nothing was sent. Scripts give --yes.\n");
  expect([requests.length, sockets, existsSync(out)]).toEqual([0, [], false]);
});

test("wrong credentials end it after one request, and are in no output", async () => {
  const wrong = { D6_USERNAME: "user-4711", D6_PASSWORD: "pass-0815" };
  const { code, stdout, stderr, out } = await command(wrong, ...flags(), "--yes");
  expect([code, requests.length, existsSync(out)]).toEqual([1, 1, false]);
  expect(stderr).toMatch(/^The credentials were refused/);
  expect(`${stdout}${stderr}`).not.toMatch(/4711|0815/);
});

test.each([["--password=pass-0815"], ["--username", "user-4711"], ["pass-0815"], ["--school", "pass-0815"]])(
  "credentials on the command line are refused unread: %j",
  async (...more: string[]) => {
    const { code, stdout, stderr } = await command({}, ...flags(), "--yes", ...more);
    expect([code, requests.length]).toEqual([2, 0]);
    expect(`${stdout}${stderr}`).not.toMatch(/4711|0815/);
  },
);
