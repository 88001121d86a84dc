import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { credentials, startMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOtherServer } from "../src/live/other-server.ts";
import type { OtherServer, OutgoingAnswer } from "../src/live/other-server.ts";
import { liveSettings } from "../src/live/settings.ts";
import { reportLive } from "../src/live/report.ts";
import { tour } from "../src/live/tour.ts";

const command = join(import.meta.dirname, "../src/main.ts");
const environment = {
  CONTRACT_BASE_URL: "http://127.0.0.1/api",
  CONTRACT_USERNAME: credentials.username,
  CONTRACT_PASSWORD: credentials.password,
  CONTRACT_PER_SECOND: "1000",
};

/** What this server does that the contract does not know of. The people in it are invented. */
function otherQuirks(answer: OutgoingAnswer): void {
  const { id, request } = answer;
  if (id === "v1GetClients" && answer.status === 401) answer.status = 403;
  if (id === "v1GetNotes" && Array.isArray(answer.body)) {
    answer.body = (answer.body as { note_id: string }[]).map((row) => ({
      ...row,
      note_id: Number(row.note_id),
      guardian_phone: "0820001112",
      by_person: { "Example Guardian": 1 },
    }));
  }
  if (id === "v2GetNotes" && request.url.includes("year=1900")) {
    Object.assign(answer, { status: 404, body: { success: false, message: "No notes found" } });
  }
  if (id === "v2GetNotes" && request.url.includes("limit=1000000")) {
    Object.assign(answer, { status: 206, body: { data: [] } });
  }
  if (id === "v2GetLearner" && answer.status === 404) Object.assign(answer, { type: "text/html", body: "<p>Gone" });
  if (id === "v2GetSchool" && answer.status === 200) Object.assign(answer.body as object, { school_name: null });
}

describe("a server that the contract is not written for", () => {
  let server: OtherServer;
  let text: string;
  beforeAll(async () => {
    server = await startOtherServer(otherQuirks);
    const settings = liveSettings({ ...environment, CONTRACT_BASE_URL: server.baseUrl });
    ({ text } = reportLive(await tour(settings)));
  }, 60_000);
  afterAll(() => server.close());

  it.each([
    ["a type", "v1GetNotes 200 at []/note_id: string is declared, integer came"],
    ["a field", "v1GetNotes 200 at []: guardian_phone is not declared; it is string"],
    ["a field with names in it", "v1GetNotes 200 at []: by_person is not declared; it is { <name>: integer }"],
    ["a null", "v2GetSchool 200 at /school_name: string is declared, null came"],
    [
      "a status",
      "v2GetNotes 206: the contract declares 200, 400, 401, 403, 404, 429, 500, 501, 503; came with { data: [] }",
    ],
    ["a content type", "v2GetLearner 404: text/html came, application/json is declared"],
  ])("differs in %s, told as a shape", (_what, line) => {
    expect(text).toContain(`  ${line}\n`);
  });

  it.each([
    "GEN-03 v1GetClients, a wrong password: 403 { error: string, error_description: string }; assumed 401",
    "GEN-11 v2GetNotes, a list without a match: 404 { success: boolean, message: string }; assumed 200",
    "GEN-14 v2GetNotes, a huge limit: 206 { data: [] }; assumed 400",
    "FIN2-38 v2GetLearner, an id that does not exist: 404 with a body that is not JSON; assumed 404",
    "GEN-12 v2GetNotes, no school: 400, as assumed",
  ])("answers an open question: %s", (line) => {
    expect(text).toContain(`  ${line}\n`);
  });

  it("proposes edits of x-evidence for what came as assumed, and a correction for what did not", () => {
    expect(text).toContain("#/components/schemas/V1Gender: assumed -> observed (ADM-05)");
    expect(text).toMatch(
      /learners~1\{id\}\/get\/responses\/404: assumed, and it came otherwise: correct it \(FIN2-38, GEN-24\)/,
    );
  });

  it("is only read: no request writes, and those that do are listed as not asked", () => {
    expect(server.requests.length).toBeGreaterThan(60);
    expect(new Set(server.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(text).toContain("v2DeleteNote: it writes");
  });

  it("has none of its values in the report", () => {
    const values = new Set(server.bodies.flatMap(leaves).filter((value) => value.length > 4 && /\D/.test(value)));
    // Words that the report has by itself, because the contract has them.
    const contract = ["Finance+ API", "Admin+ API", "Curriculum+ API", "Finance", "Unauthorized"];
    expect(values.size).toBeGreaterThan(200);
    expect([...values].filter((value) => text.includes(value) && !contract.includes(value))).toEqual([]);
    expect(text).not.toContain("0820001112");
    expect(text).not.toContain("Example Guardian");
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === "string" ? [value] : [];
}

describe("a mock with other quirks", () => {
  it("settles what the contract assumes otherwise, by the labels of the gaps", async () => {
    const quirks = { "no-finance-rows": "empty", "limit-above-maximum": "lowered" } as const;
    const mock = await startMock({ port: 0, quirks });
    const settings = liveSettings({ ...environment, CONTRACT_BASE_URL: `${mock.url}/api` });
    const { text, differs } = reportLive(await tour(settings));
    await mock.close();
    expect(text).toContain("GEN-10 v1GetNotes, a list without a match: 200 []; assumed 404");
    expect(text).toContain("GEN-14 v2GetNotes, a huge limit: 200 { data: [{ … }], meta: { … } }; assumed 400");
    expect(text).toContain("GEN-14 v2GetNotes, a foreign cursor: 400, as assumed");
    // The contract leaves room for what its assumptions do not expect.
    expect(differs, text).toBe(false);
  });
});

describe("writing to a server", () => {
  it("needs a school by name", () => {
    expect(() => liveSettings({ ...environment, CONTRACT_ALLOW_WRITES: "1" })).toThrow("needs CONTRACT_SCHOOL");
    expect(() => liveSettings({ ...environment, CONTRACT_SCHOOL: "all" })).toThrow(
      "CONTRACT_SCHOOL must be the number",
    );
  });

  it("changes a note of its own at that school, and leaves the others as they were", async () => {
    const server = await startOtherServer(() => {});
    const settings = liveSettings({
      ...environment,
      CONTRACT_BASE_URL: server.baseUrl,
      CONTRACT_ALLOW_WRITES: "1",
      CONTRACT_SCHOOL: "1000",
      CONTRACT_DATE: "2024-04-16",
    });
    const { text, differs } = reportLive(await tour(settings));
    await server.close();
    const writes = server.requests.filter(({ method }) => method !== "GET");
    expect(writes.map(({ method }) => method)).toEqual(["POST", "PATCH", "DELETE", "PATCH", "DELETE"]);
    expect(new Set(writes.map(({ headers }) => headers.get("HTTP-X-SCHOOLID")))).toEqual(new Set(["1000"]));
    expect(new Set(writes.slice(1).map(({ url }) => url.split("/").at(-1))).size).toBe(1);
    expect(differs, text).toBe(false);
  });
});

describe("pnpm contract", () => {
  const run = promisify(execFile);

  it("asks the server that CONTRACT_BASE_URL names", async () => {
    const mock = await startMock({ port: 0 });
    const env = { ...process.env, ...environment, CONTRACT_BASE_URL: `${mock.url}/api` };
    const { stdout } = await run(process.execPath, [command], { env });
    await mock.close();
    expect(stdout).toContain("Different from the contract: 0\n");
    expect(stdout).not.toContain(`${credentials.password}\n`);
  });

  it("says which variable is missing", async () => {
    const env = { ...process.env, ...environment, CONTRACT_PASSWORD: "" };
    await expect(run(process.execPath, [command], { env })).rejects.toThrow("CONTRACT_PASSWORD is not set");
  });
});
