import { describe, expect, it } from "vitest";

import { ORDERS, ordersWith } from "../orders.ts";
import { Workspace } from "../workspace.ts";

const SCHEMAS = "  schemas:\n";
const withSchemas = (schemas: string) => ordersWith(SCHEMAS, SCHEMAS + schemas);
const noteRefers = (schemas: string) =>
  withSchemas(schemas).replace("note: { type: string }", 'note: { $ref: "#/components/schemas/S0" }');

/** As people run it, for a process has limits of its own. */
function run(base: string, head: string, name = "yaml", args: string[] = []) {
  const workspace = new Workspace({ [`base.${name}`]: base, [`head.${name}`]: head });
  return workspace.spawn([`base.${name}`, `head.${name}`, ...args]);
}

/** Schemas that refer to each other; the first has a type that differs between the two documents. */
function linked(count: number, links: (from: number, to: number) => boolean, type: string, wrap: string): string {
  const lines = Array.from({ length: count }, (_, from) => {
    const properties = Array.from({ length: count }, (__, to) =>
      links(from, to) ? `p${to}: ${wrap.replace("$", `{ $ref: "#/components/schemas/S${to}" }`)}` : "",
    ).filter((text) => text !== "");
    return `    S${from}: { type: object, properties: { own: { type: ${from === 0 ? type : "string"} }, ${properties.join(", ")} } }\n`;
  });
  return noteRefers(lines.join(""));
}

describe("a document that is made to be too much", { timeout: 60_000 }, () => {
  it("ends with a sentence when its aliases stand for billions of values", () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const members = Array.from({ length: 9 }, (__, index) => `p${index}: *a${level}`).join(", ");
      return `x-a${level + 1}: &a${level + 1} { type: object, properties: { ${members} } }\n`;
    });
    const head = `${ORDERS}x-a0: &a0 { type: string }\n${levels.join("")}`;
    expect(run(ORDERS, head)).toMatchObject({ code: 2, stderr: expect.stringContaining("aliases stand for") });
  });

  it("may have a few aliases", () => {
    const head = `${ORDERS}x-a: &a { type: string }\nx-b: [*a, *a, *a]\n`;
    expect(run(ORDERS, head)).toMatchObject({ code: 0 });
  });

  it.each([
    ["JSON", "json", (depth: number) => `{"openapi":"3.1.0","x":${"[".repeat(depth)}${"]".repeat(depth)}}`],
    ["YAML", "yaml", (depth: number) => `${ORDERS}x-deep: ${"[".repeat(depth)}${"]".repeat(depth)}\n`],
    ["schemas", "yaml", (depth: number) => noteRefers(`    S0: ${"{ items: ".repeat(depth)}{}${" }".repeat(depth)}\n`)],
  ])("ends with a sentence when it is nested 100 000 levels deep: %s", (_, name, text) => {
    const { code, stderr } = run(text(100_000), text(100_000), name);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/nested (?:more than \d+ levels|too) deep/),
    });
  });

  it("ends with a sentence when it is a file of 100 MB", () => {
    const { code, stderr } = run(ORDERS, `${ORDERS}# ${"x".repeat(100e6)}\n`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("it has 101 MB, and at most 24 MB") });
  });

  it.each([
    ["40 schemas, each linked with every other", 40, () => true, "$"],
    ["400 schemas, each linked with ten others", 400, (from: number, to: number) => (from + to) % 40 === 0, "$"],
    ["1000 schemas in a row", 1000, (from: number, to: number) => to === from + 1, "$"],
    [
      "300 schemas with links in alternatives",
      300,
      (from: number, to: number) => (from * 7 + to * 13) % 60 === 0,
      "{ anyOf: [{ type: string, maxLength: 5000 }, $] }",
    ],
  ])("is judged when it has %s", (_, count, links, wrap) => {
    const { code, stdout } = run(linked(count, links, "string", wrap), linked(count, links, "integer", wrap));
    expect(stdout).toContain("`S0.own`: also allows `integer` and no longer allows `string`.");
    expect(code).toBe(1);
  });
});

describe("--timeout", () => {
  it("ends a run with a sentence and exit code 2, also where a report is asked for", () => {
    const head = linked(400, () => true, "integer", "$");
    expect(run(ORDERS, head, "yaml", ["--timeout", "0.01"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("Stopped after 0.01 seconds"),
    });
  });

  it("is bad input when it is no number", () => {
    expect(run(ORDERS, ORDERS, "yaml", ["--timeout", "soon"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("expected a number of seconds"),
    });
  });
});
