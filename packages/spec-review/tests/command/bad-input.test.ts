import { describe, expect, it } from "vitest";

import { BROKEN_REFERENCE, ORDERS } from "../orders.ts";
import { Workspace } from "../workspace.ts";

const SWAGGER = 'swagger: "2.0"\ninfo: { title: Orders, version: "1" }\npaths: {}\n';

/** Bad input is exit code 2, nothing that could be taken for a report, and a message without absolute paths. */
async function refusal(workspace: Workspace, args: string[]): Promise<string> {
  const { code, stdout, stderr } = await workspace.review(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toContain(workspace.folder);
  expect(stderr).not.toContain("Unexpected failure");
  return stderr;
}

describe("a head is not sound", () => {
  it.each([
    ["is not YAML", "openapi: [3.1", "Cannot read head.yaml as YAML"],
    ["is empty", "", "head.yaml is not an OpenAPI 3 document: it is empty."],
    ["is no object", "[]", "it is no object"],
    ["is not OpenAPI", "name: orders\n", "it does not say its version"],
    [
      "breaks the structure of OpenAPI",
      ORDERS.replace('"400": { description: Refused }', '"400": 7'),
      "head.yaml:25 expected an object, but it is number (at #/paths/~1orders/get/responses/400)",
    ],
    [
      "lacks a field",
      ORDERS.replace("  title: Orders\n", ""),
      "head.yaml:2 the field `title` is missing (at #/info/title)",
    ],
    ["has a type that OpenAPI does not have", ORDERS.replace("id: { type: string }", "id: { type: text }"), "`text`"],
    [
      "refers to a missing file",
      ORDERS.replace("#/components/schemas/Order", "order.yaml"),
      "Cannot read order.yaml: there is no such file.",
    ],
  ])("when it %s", async (_, content, message) => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": content });
    expect(await refusal(workspace, ["base.yaml", "head.yaml"])).toContain(message);
  });
});

describe("a base is not sound", () => {
  it.each([
    ["has a $ref that leads nowhere", BROKEN_REFERENCE],
    ["breaks the structure of OpenAPI", ORDERS.replace('"400": { description: Refused }', '"400": 7')],
    ["has parameters that are no list", ORDERS.replace(/parameters:\n.*\n/, "parameters: 7\n")],
  ])("and can be repaired when it %s; what is not compared is told", async (_, content) => {
    const workspace = new Workspace({ "base.yaml": content, "head.yaml": ORDERS });
    const { code, stdout, stderr } = await workspace.review(["base.yaml", "head.yaml"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("### Not compared");
    expect(stdout).toContain("base.yaml");
    expect(stdout).not.toContain("nothing changed");
  });

  it("does not hide what else breaks", async () => {
    const head = ORDERS.replace("[web, app, store]", "[web]");
    const workspace = new Workspace({ "base.yaml": BROKEN_REFERENCE, "head.yaml": head });
    expect(await workspace.review(["base.yaml", "head.yaml"])).toMatchObject({ code: 1 });
  });

  it("and a head with the same fault is compared all the same", async () => {
    const head = BROKEN_REFERENCE.replace("[web, app, store]", "[web, app, store, shop]");
    const workspace = new Workspace({ "base.yaml": BROKEN_REFERENCE, "head.yaml": head });
    const { code, stdout } = await workspace.review(["base.yaml", "head.yaml"]);
    expect(code).toBe(0);
    expect(stdout).toContain("## Spec review: 1 compatible, 2 places not compared");
  });
});

describe("bad input", () => {
  it("is Swagger 2", async () => {
    const workspace = new Workspace({ "base.yaml": SWAGGER });
    expect(await refusal(workspace, ["base.yaml", "base.yaml"])).toContain("base.yaml is not an OpenAPI 3 document");
  });

  it("names the problems of both sides at once", async () => {
    const workspace = new Workspace({ "base.yaml": SWAGGER, "head.yaml": "" });
    const stderr = await refusal(workspace, ["base.yaml", "head.yaml"]);
    expect(stderr).toContain("base.yaml is not an OpenAPI 3 document");
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
    expect(stderr).toContain(
      "head.yaml:50 The reference #nobody leads nowhere. (at #/components/schemas/Order/properties/note)\n",
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
    expect(await refusal(new Workspace(), ["--fail-if=none"])).toContain("Unknown option '--fail-if'");
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
