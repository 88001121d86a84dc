import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { credentials, startMock } from "../src/index.ts";
import type { RunningMock } from "../src/index.ts";

const headers = { "HTTP-X-USERNAME": credentials.username, "HTTP-X-PASSWORD": credentials.password };
const spec = new URL("../../../spec", import.meta.url).pathname;
let folder: string;
let mock: RunningMock | undefined;
let reloads: (Error | undefined)[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "d6-contract-"));
  cpSync(spec, folder, { recursive: true, filter: (path) => !/node_modules|\.test\b/.test(path.slice(spec.length)) });
  reloads = [];
});

afterEach(async () => {
  await mock?.close();
  mock = undefined;
  rmSync(folder, { recursive: true });
});

const pets = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets: { get: { operationId: listPets, responses: { "200": { description: All pets } } } }
`;

const contract = () => join(folder, "openapi.yaml");
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

const start = async () => {
  mock = await startMock({ port: 0, contract: contract(), watch: true, onReload: (problem) => reloads.push(problem) });
  return mock.url;
};

/** Waits until the contract was read again, so many times in all. */
async function reloaded(times: number): Promise<Error | undefined> {
  await expect.poll(() => reloads.length, { timeout: 40_000 }).toBeGreaterThanOrEqual(times);
  return reloads.at(-1);
}

const textOf = async (url: string) => {
  const response = await fetch(`${url}/v1/finplus/debtmanagement/debtornotes/notes/1000?note_id=99`, { headers });
  return ((await response.json()) as { error_description: string }).error_description;
};

describe("a watched contract", () => {
  it("takes effect when a file changes that another one refers to, without a refused connection", async () => {
    const url = await start();
    const before = await textOf(url);
    const calls = { answered: 0, failed: 0 };
    const done = new AbortController();
    const knocking = (async () => {
      while (!done.signal.aborted) {
        await fetch(`${url}/v1/settings/clients`, { headers: { ...headers, connection: "close" } }).then(
          ({ status }) => (status === 200 ? calls.answered++ : calls.failed++),
          () => calls.failed++,
        );
      }
    })();
    change("examples/v1GetNotes.not_found.json", before, "Nobody wrote this");
    expect(await reloaded(1)).toBeUndefined();
    expect(await textOf(url)).toBe("Nobody wrote this");
    done.abort();
    await knocking;
    expect(calls.failed).toBe(0);
    expect(calls.answered).toBeGreaterThan(10);
  });

  it("keeps the contract before when the new one is broken, says why, and goes on when it is mended", async () => {
    const url = await start();
    const before = await textOf(url);
    const root = readFileSync(contract(), "utf8");
    writeFileSync(contract(), "openapi: [");
    expect((await reloaded(1))?.message).toContain(`The contract in ${contract()} cannot be used`);
    expect(await textOf(url)).toBe(before);
    change("components/schemas/V1Error.yaml", "required: [error]", "required: [error, code]");
    writeFileSync(contract(), root);
    expect((await reloaded(2))?.message).toContain("must have required property 'code'");
    expect(await textOf(url)).toBe(before);
    change("components/schemas/V1Error.yaml", "required: [error, code]", "required: [error]");
    change("examples/v1GetNotes.not_found.json", before, "Mended");
    expect(await reloaded(3)).toBeUndefined();
    expect(await textOf(url)).toBe("Mended");
  });

  it("sees a file that an editor replaces, and one that was not there before", async () => {
    const url = await start();
    const before = await textOf(url);
    const file = "examples/v1GetNotes.not_found.json";
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, "new.json"), text.replace(before, "From another file"));
    change("paths/v1/debtornotes/notes.yaml", "examples/v1GetNotes.not_found.json", "new.json");
    expect(await reloaded(1)).toBeUndefined();
    expect(await textOf(url)).toBe("From another file");
    writeFileSync(join(folder, "newer.json"), text.replace(before, "Replaced"));
    renameSync(join(folder, "newer.json"), join(folder, "new.json"));
    expect(await reloaded(2)).toBeUndefined();
    expect(await textOf(url)).toBe("Replaced");
  });
});

describe("a contract that cannot be used", () => {
  it.each([
    ["a file that is not there", () => rmSync(contract())],
    ["a reference that leads nowhere", () => change("openapi.yaml", "clients.yaml", "nobody.yaml")],
    ["the document of another API", () => writeFileSync(contract(), pets)],
    ["an example that breaks its schema", () => change("examples/v1GetClients.ok.json", '"school_login_id"', '"id"')],
  ])("is refused at the start: %s", async (_name, spoil) => {
    spoil();
    await expect(start()).rejects.toThrow(`The contract in ${contract()} cannot be used`);
  });
});
