import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fetch } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import { document } from "@d6-integrate/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planReads } from "../../src/run/plan-reads.ts";
import { run } from "../../src/run/run.ts";

const folder = mkdtempSync(join(tmpdir(), "d6-ask-"));
const env = { D6_USERNAME: credentials.username, D6_PASSWORD: credentials.password };
let mock: Mock;
let files = 0;

beforeAll(async () => void (mock = await createMock()));
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

async function attempt({
  answer,
  yes = false,
  out = join(folder, `${++files}.json`),
  ...more
}: {
  answer?: string;
  yes?: boolean;
  out?: string;
  env?: object;
  fetch?: Fetch;
}) {
  const lines: string[] = [];
  const questions: { question: string; shown: number; sent: number }[] = [];
  const requests: Request[] = [];
  const ask = async (question: string) => {
    questions.push({ question, shown: lines.length, sent: requests.length });
    return answer!;
  };
  const terminal = { write: (line: string) => void lines.push(line), ask: answer === undefined ? undefined : ask };
  const fetch: Fetch = (url, init) => {
    const request = new Request(url, init);
    requests.push(request.clone());
    return (more.fetch ?? ((_, sent) => mock.fetch(new Request(url, sent))))(url, init);
  };
  const options = { school: 1000, out, yes, perSecond: 100_000, values: [], baseUrl: "http://127.0.0.1/api" };
  const error = await run(options, { terminal, env: { ...env, ...more.env }, fetch }).then(
    () => undefined,
    (failure: Error) => failure.message,
  );
  return { lines, questions, requests, error, out };
}

test("every operation of the contract is read or left out with a reason, and shown before anything is sent", async () => {
  const { reads, leftOut } = planReads();
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(new Set([...reads, ...leftOut].map(({ id }) => id))).toEqual(new Set(ids));
  expect(reads.length).toBeGreaterThan(70);
  const { lines, questions, requests, error, out } = await attempt({ answer: "y" });
  expect(error).toBe(undefined);
  expect(questions).toEqual([{ question: "Make these reads? [y/N] ", shown: expect.any(Number), sent: 0 }]);
  const shown = lines.slice(0, questions[0]!.shown).join("\n");
  for (const id of ids) expect(shown).toContain(`  ${id}`);
  for (const { path } of reads) expect(shown).toContain(path);
  expect(existsSync(out)).toBe(true);
  // Each once, with GET, for one school.
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
  const sent = requests.map(({ url, headers }) => `${url} ${headers.get("http-x-schoolid")}`);
  expect(new Set(sent).size).toBe(sent.length);
  expect(sent.length).toBeGreaterThan(65);
  for (const each of sent) expect(each).toMatch(/1000|lookup|clients null|schools(\?\S+)? null/);
});

test.each(["", "n", "no", "yess", "1000"])("the answer %j sends nothing", async (answer) => {
  const { requests, error, out } = await attempt({ answer });
  expect([requests.length, error, existsSync(out)]).toEqual([0, "Nothing was sent.", false]);
});

test("where nobody can be asked, nothing is sent without --yes", async () => {
  const { requests, error, lines } = await attempt({});
  expect(requests).toEqual([]);
  expect(error).toContain("no terminal");
  expect(lines.join("\n")).toContain("v1GetClients");
  expect((await attempt({ yes: true })).error).toBe(undefined);
});

test("wrong credentials stop it after one request, without a file", async () => {
  const { requests, error, out } = await attempt({ yes: true, env: { D6_PASSWORD: "wrong" } });
  expect(requests).toHaveLength(1);
  expect(error).toBe("The credentials were refused: check D6_USERNAME and D6_PASSWORD. Nothing was written.");
  expect(existsSync(out)).toBe(false);
});

test("an API that cannot be reached stops it, without a file", async () => {
  const fetch: Fetch = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" }));
  const { requests, error, out } = await attempt({ yes: true, fetch });
  expect(requests).toHaveLength(1);
  expect(error).toContain("cannot be reached");
  expect(existsSync(out)).toBe(false);
});

test.each([{ D6_USERNAME: "" }, { D6_PASSWORD: undefined }])(
  "without credentials (%j) nothing is sent",
  async (missing) => {
    const { requests, error } = await attempt({ yes: true, env: missing });
    expect([requests.length, error?.slice(0, 31)]).toEqual([0, "Set D6_USERNAME and D6_PASSWORD"]);
  },
);

test("a file that is there is not written over, and one without a folder is told at once", async () => {
  const out = join(folder, "mine.json");
  writeFileSync(out, "mine");
  const there = await attempt({ yes: true, out });
  expect([there.requests.length, there.error]).toEqual([0, expect.stringContaining("is there already")]);
  const nowhere = await attempt({ yes: true, out: join(folder, "none", "x.json") });
  expect([nowhere.requests.length, nowhere.error]).toEqual([0, expect.stringContaining("no folder")]);
});

test("refusals are told by their kind, and what a list did not show is left out", async () => {
  const empty = await createMock({ rules: [{ operation: "v2GetNotes", respond: { status: 500 } }] });
  const { lines, error } = await attempt({ yes: true, fetch: (url, init) => empty.fetch(new Request(url, init)) });
  await empty.close();
  expect(error).toBe(undefined);
  const told = lines.join("\n");
  expect(told).toMatch(/v2GetNotes: 500 server/);
  expect(told).toMatch(/v2GetNote: left out: no earlier response gave id/);
});
