import { describe, expect, it } from "vitest";

import { BadInput } from "../src/source/bad-input.ts";
import { documentInFile } from "../src/documents/document.ts";
import { requireSound } from "../src/lint/lint.ts";
import { writeConfiguration } from "../src/lint/redocly.ts";
import { BROKEN_REFERENCE, ORDERS } from "./orders.ts";
import { Workspace } from "./workspace.ts";

const SWAGGER = 'swagger: "2.0"\ninfo: { title: Orders, version: "1" }\npaths: {}\n';

/** Bad input is exit code 2, nothing that could be taken for a report, and a message without absolute paths. */
async function refusal(workspace: Workspace, args: string[]): Promise<string> {
  const { code, stdout, stderr } = await workspace.review(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toContain(workspace.folder);
  expect(stderr).not.toContain("Unexpected failure");
  return stderr;
}

describe("a document is not sound", () => {
  it.each([
    ["is not YAML", "openapi: [3.1", "unexpected end of the stream"],
    ["is empty", "", "Document must be JSON object"],
    ["is not OpenAPI", "name: orders\n", "Unsupported specification"],
    [
      "breaks the structure of OpenAPI",
      ORDERS.replace('"400": { description: Refused }', '"400": 7'),
      "orders.yaml:25 Expected type",
    ],
    [
      "refers to a missing file",
      ORDERS.replace("#/components/schemas/Order", "order.yaml"),
      "no such file or directory 'order.yaml'",
    ],
  ])("when it %s", async (_, content, message) => {
    const workspace = new Workspace({ "orders.yaml": content });
    const document = documentInFile("orders.yaml", workspace.folder);
    const complaint = requireSound([document], writeConfiguration(workspace.folder));
    await expect(complaint).rejects.toThrow(BadInput);
    await expect(complaint).rejects.toThrow("orders.yaml");
    await expect(complaint).rejects.toThrow(message);
  });
});

describe("bad input", () => {
  it("is a base that has a $ref that leads nowhere", async () => {
    const workspace = new Workspace({ "base.yaml": BROKEN_REFERENCE, "head.yaml": ORDERS });
    const stderr = await refusal(workspace, ["base.yaml", "head.yaml"]);
    expect(stderr).toContain("  base.yaml:24 Can't resolve $ref (no-unresolved-refs at #/paths/~1orders/get");
  });

  it("is a head that has a $ref that leads nowhere", async () => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": BROKEN_REFERENCE });
    expect(await refusal(workspace, ["base.yaml", "head.yaml"])).toContain("  head.yaml:24 Can't resolve $ref");
  });

  it("is Swagger 2", async () => {
    const workspace = new Workspace({ "base.yaml": SWAGGER });
    expect(await refusal(workspace, ["base.yaml", "base.yaml"])).toContain("base.yaml is not an OpenAPI 3 document");
  });

  it("names the problems of both sides at once", async () => {
    const workspace = new Workspace({ "base.yaml": BROKEN_REFERENCE, "head.yaml": "" });
    const stderr = await refusal(workspace, ["base.yaml", "head.yaml"]);
    expect(stderr).toContain("base.yaml is not sound");
    expect(stderr).toContain("head.yaml is not an OpenAPI 3 document");
  });

  it.each([
    ["base", "base.yaml", ["base.yaml", "head.yaml"]],
    ["head", "base.yaml", ["head.yaml", "base.yaml"]],
  ])("is a %s that is not YAML, with the line", async (_side, broken, args) => {
    const workspace = new Workspace({ "head.yaml": ORDERS, "base.yaml": `${ORDERS}paths: [\n` });
    const stderr = await refusal(workspace, args);
    expect(stderr).toMatch(new RegExp(`^Cannot read ${broken} as YAML:\n  ${broken}:\\d+ .+\n$`));
  });

  it("is a file that is not JSON, with the line", async () => {
    const workspace = new Workspace({ "base.json": '{\n  "openapi": "3.1.0",\n  "info" }\n', "head.yaml": ORDERS });
    const stderr = await refusal(workspace, ["base.json", "head.yaml"]);
    expect(stderr).toMatch(/^Cannot read base\.json as JSON:\n {2}base\.json:3 /);
  });

  it("is a dynamic reference that leads nowhere, with line and pointer", async () => {
    const broken = ORDERS.replace("note: { type: string }", 'note: { $dynamicRef: "#nobody" }');
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": broken });
    const stderr = await refusal(workspace, ["base.yaml", "head.yaml"]);
    expect(stderr).toBe(
      "head.yaml:50 (#/components/schemas/Order/properties/note) The reference #nobody leads nowhere.\n",
    );
  });

  it("is a missing file", async () => {
    const stderr = await refusal(new Workspace({ "head.yaml": ORDERS }), ["base.yaml", "head.yaml"]);
    expect(stderr).toContain("Cannot read base.yaml: expected an OpenAPI document, but there is no such file.");
  });

  it("is a folder", async () => {
    const stderr = await refusal(new Workspace({ "spec/openapi.yaml": ORDERS }), ["spec", "spec/openapi.yaml"]);
    expect(stderr).toContain("it is a folder");
  });

  it("is an unknown flag", async () => {
    expect(await refusal(new Workspace(), ["--fail-on=none"])).toContain("Unknown option '--fail-on'");
  });

  it("is a third argument", async () => {
    expect(await refusal(new Workspace(), ["one", "two", "three"])).toContain("at most two arguments, but there are 3");
  });
});

describe("--help", () => {
  it("explains the command on stdout", async () => {
    const { code, stdout } = await new Workspace().review(["--help"]);
    expect(stdout).toContain("d6-spec-review <base> <head>");
    expect(code).toBe(0);
  });
});
