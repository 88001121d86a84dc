import { describe, expect, it } from "vitest";

import { ORDERS } from "../orders.ts";
import { Workspace } from "../workspace.ts";

const BOM = "\uFEFF";
const document = (schema: object, more: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {
    "/a": { get: { responses: { "200": { description: "Done", content: { "application/json": { schema } } } } } },
  },
  ...more,
});

async function compared(files: Record<string, string>, base: string, head: string) {
  const { code, stdout, stderr } = await new Workspace(files).review([base, head]);
  expect(stderr).toBe("");
  return { code, title: /## Spec review: (.*)/.exec(stdout)?.[1] };
}

describe("a byte order mark", () => {
  const json = JSON.stringify(document({ type: "string" }), null, 2);

  it.each([
    ["JSON", "json", json],
    ["YAML", "yaml", ORDERS],
  ])("at the start of %s changes nothing", async (_, extension, text) => {
    const files = { [`a.${extension}`]: text, [`b.${extension}`]: BOM + text };
    const [a, b] = Object.keys(files) as [string, string];
    expect(await compared(files, a, b)).toEqual({ code: 0, title: "nothing changed" });
    expect(await compared(files, b, a)).toEqual({ code: 0, title: "nothing changed" });
  });

  it("does not move the lines of a report", async () => {
    const after = BOM + json.replace('"string"', '"integer"');
    const { stdout } = await new Workspace({ "a.json": json, "b.json": after }).review(["a.json", "b.json"]);
    const line = json.split("\n").findIndex((text) => text.includes('"string"')) + 1;
    expect(stdout).toContain(`base \`a.json:${line}\` → head \`b.json:${line}\``);
  });

  it("at the start of a file that is referred to is none of its text", async () => {
    const files = {
      "a.yaml": JSON.stringify(document({ type: "string" })),
      "b.yaml": JSON.stringify(document({ $ref: "s.json" })),
      "s.json": `${BOM}{"type": "string"}`,
    };
    expect(await compared(files, "a.yaml", "b.yaml")).toEqual({ code: 0, title: "nothing changed" });
  });
});

describe("`$id` within a document", () => {
  const named = (type: string, $ref: string) =>
    JSON.stringify(
      document({ $ref }, { components: { schemas: { Pet: { $id: "https://e.org/pet", $anchor: "pet", type } } } }),
    );

  it.each(["https://e.org/pet", "https://e.org/pet#pet", "#/components/schemas/Pet"])(
    "is found by %s",
    async ($ref) => {
      const files = {
        "a.json": named("string", "#/components/schemas/Pet"),
        "b.json": named("string", $ref),
        "c.json": named("integer", $ref),
      };
      expect(await compared(files, "a.json", "b.json")).toEqual({ code: 0, title: "nothing changed" });
      expect(await compared(files, "a.json", "c.json")).toMatchObject({ code: 1 });
    },
  );

  it("that the document does not have is a URL, and refused", async () => {
    const files = {
      "a.json": named("string", "#/components/schemas/Pet"),
      "b.json": named("string", "https://e.org/dog"),
    };
    const { code, stderr } = await new Workspace(files).review(["a.json", "b.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("expected a file, not a URL");
  });
});

describe("a file name in a reference", () => {
  const inline = JSON.stringify(document({ type: "string" }));
  const refers = ($ref: string) => JSON.stringify(document({ $ref }));

  it.each([
    ["percent-encoded", "n%20m.yaml", "n m.yaml"],
    ["as it is", "n m.yaml", "n m.yaml"],
    ["with an encoded letter", "caf%C3%A9.yaml", "café.yaml"],
    ["with a percent sign of its own", "100%.yaml", "100%.yaml"],
    ["that looks encoded and is called so", "a%20b.yaml", "a%20b.yaml"],
  ])("is found %s", async (_, $ref, file) => {
    const files = { "a.json": inline, "b.json": refers($ref), [file]: "type: string\n" };
    expect(await compared(files, "a.json", "b.json")).toEqual({ code: 0, title: "nothing changed" });
  });
});

describe("a `$ref` that is data", () => {
  it.each([
    ["an example", { type: "object", example: { $ref: "#/nowhere" } }],
    ["a default", { type: "object", default: { $ref: "#/nowhere" } }],
    ["a constant", { const: { $ref: "#/nowhere" } }],
    ["a listed value", { enum: [{ $ref: "#/nowhere" }] }],
    ["an extension", { type: "object", "x-more": { $ref: "#/nowhere" } }],
  ])("in %s is neither followed nor refused", async (_, schema) => {
    const files = { "a.json": JSON.stringify(document(schema)), "b.json": JSON.stringify(document(schema), null, 2) };
    expect(await compared(files, "a.json", "b.json")).toEqual({ code: 0, title: "nothing changed" });
  });

  it("is a property of that name when it is one", async () => {
    const withProperty = (type: string) => JSON.stringify(document({ type: "object", properties: { $ref: { type } } }));
    const files = { "a.json": withProperty("string"), "b.json": withProperty("integer") };
    expect(await compared(files, "a.json", "b.json")).toMatchObject({ code: 1 });
  });
});
