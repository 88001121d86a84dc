import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "../src/contract/contract.ts";
import { openSchool } from "./ask.ts";
import type { Answered } from "./ask.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "d6-defects-"))));
afterAll(() => rmSync(folder, { recursive: true }));

type Item = (typeof contract.document.paths)[string];

/** A mock without state of a contract in which one path is another. */
async function withPath(path: string, change: (item: Item) => void) {
  const document = structuredClone(contract.document);
  change(document.paths[path]!);
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  return openSchool({ contract: file, stateless: true, strict: false });
}

/** A mock without state of a contract whose answer to Get Clients is another. */
async function withAnswer(response: object): Promise<(prefer: string) => Promise<Answered>> {
  const { ask } = await withPath("/v1/settings/clients", ({ get }) => {
    get!.responses["200"] = { description: "Other.", "x-evidence": "assumed", ...response };
  });
  return (prefer) => ask("GET", "/v1/settings/clients", undefined, { prefer });
}

const content = (schema: object, more: object = {}) => ({ content: { "application/json": { schema, ...more } } });

describe("what ends or spoils a stock Prism does not reach who calls the mock", () => {
  it("headers of an answer are texts: lists and flags too, with and without an example", async () => {
    const ask = await withAnswer({
      headers: {
        "X-List": { schema: { type: "array", items: { type: "integer" } } },
        "X-Given": { schema: { type: "array", items: { type: "string" } }, example: ["a", "b"] },
        "X-Flag": { schema: { type: "boolean" } },
      },
      ...content({ type: "array" }, { examples: { ok: { value: [] } } }),
    });
    const { status, headers } = await ask("code=200");
    expect([status, headers.get("x-list"), headers.get("x-given"), headers.get("x-flag")]).toEqual([
      200,
      "0",
      "a,b",
      "true",
    ]);
  });

  it("what is only written is in no answer, and a required one breaks no example", async () => {
    const secret = {
      type: "object",
      required: ["id", "secret"],
      properties: { id: { type: "integer" }, secret: { type: "string", writeOnly: true } },
    };
    const given = await withAnswer(content(secret, { examples: { ok: { value: { id: 1 } } } }));
    expect((await given("code=200")).body).toEqual({ id: 1 });
    expect(Object.keys((await given("dynamic=true")).body as object)).not.toContain("secret");
    const invented = await withAnswer(content(secret));
    expect(Object.keys((await invented("code=200")).body as object)).not.toContain("secret");
  });

  it.each([
    { type: "string", pattern: "^[A-Z]{3}-[0-9]{4}$" },
    { type: "array", items: { type: "integer" }, uniqueItems: true, minItems: 3 },
    {
      type: "object",
      required: ["a"],
      properties: { a: { type: "integer", minimum: 10, maximum: 20, multipleOf: 5 } },
    },
  ])(
    "a body that is invented without an example fits its schema, or the answer says that it does not: %j",
    async (schema) => {
      const ask = await withAnswer(content(schema));
      const { status, headers } = await ask("code=200");
      expect(status).toBe(200);
      expect(headers.get("sl-violations")).toBeNull();
    },
  );

  it("a seed holds for its answer alone", async () => {
    const { ask } = await openSchool();
    const body = async (prefer: string) =>
      (await ask("GET", "/v1/settings/clients", undefined, { prefer })).body as unknown;
    expect(await body("dynamic=true, seed=a")).toEqual(await body("dynamic=true, seed=a"));
    expect(await body("dynamic=true")).not.toEqual(await body("dynamic=true"));
  });

  it("a seed holds for what x-faker invents as well", async () => {
    const ask = await withAnswer(
      content({
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", "x-faker": "person.fullName" } },
      }),
    );
    const name = async (prefer: string) => ((await ask(prefer)).body as { name: string }).name;
    expect(await name("dynamic=true, seed=a")).toMatch(/^[\p{L}.'-]+( [\p{L}.'-]+)+$/u);
    expect(await name("dynamic=true, seed=a")).toBe(await name("dynamic=true, seed=a"));
    expect(await name("dynamic=true, seed=a")).not.toBe(await name("dynamic=true, seed=b"));
  });

  it("what is only read is refused in a request, and a contract with cookies at the start", async () => {
    const notes = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";
    const { ask } = await withPath(notes, ({ patch }) => {
      const schema = {
        type: "object",
        required: ["id", "note_id"],
        properties: { id: { type: "integer", readOnly: true }, note_id: { type: "integer" } },
      };
      patch!.requestBody = { required: true, ...content(schema) } as never;
    });
    const change = (body: object) => ask("PATCH", notes.replace("{school_login_id}", "1000"), body);
    expect((await change({ note_id: 7 })).status).toBe(200);
    expect(await change({ note_id: 7, id: 1 })).toMatchObject({ status: 400, body: { error: "Bad Request" } });
    const cookie = { name: "visit", in: "cookie", required: true, schema: { type: "string" } };
    await expect(withPath(notes, ({ get }) => void get!.parameters!.push(cookie as never))).rejects.toThrow(
      "v1GetNotes takes the cookie visit, and the mock reads no cookies.",
    );
  });

  it("names of preferences have no case, and the first of a repeated one counts", async () => {
    const { ask } = await openSchool();
    const status = async (prefer: string) =>
      (await ask("GET", "/v1/settings/clients/1000", undefined, { prefer })).status;
    expect([await status("Code=404"), await status("CODE=404, code=401"), await status("code=429")]).toEqual([
      404, 404, 429,
    ]);
  });

  it("an invalid request without state says which field is wrong, also beside a code", async () => {
    const { ask } = await openSchool({ stateless: true });
    for (const prefer of ["", "code=500"]) {
      const answer = await ask(
        "PATCH",
        "/v1/finplus/debtmanagement/debtornotes/notes/1000",
        { note_id: "x" },
        { prefer },
      );
      expect(answer.status).toBe(400);
      expect(answer.headers.get("sl-violations")).toContain("note_id");
    }
  });
});
