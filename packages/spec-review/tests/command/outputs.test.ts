import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { changeOf } from "../../src/changes/change.ts";
import { judge } from "../../src/judge/judge.ts";
import { toMarkdown } from "../../src/report/markdown/comment.ts";
import { toAnnotations } from "../../src/report/annotations.ts";
import { toHtml } from "../../src/report/html/page.ts";
import { REPORT_SCHEMA, toJson } from "../../src/report/json.ts";
import { rulesText } from "../../src/report/rules.ts";
import { toSarif } from "../../src/report/sarif.ts";
import { toText } from "../../src/report/text.ts";
import type { Review } from "../../src/review/found.ts";
import { Cursor } from "../../src/source/cursor.ts";
import { ORDERS } from "../orders.ts";
import { Workspace } from "../workspace.ts";

const HEAD = ORDERS.replace("[web, app, store]", "[web, '<b>', \"100%\"]")
  .replace("note: { type: string }", "note: { type: [string, 'null'] }")
  .replace("All orders", "Every order");

function reviewOf(base: string, head: string): Review {
  const document = { path: "/orders.yaml", root: "/" };
  const causes = judge(Cursor.root(document.path, base), Cursor.root(document.path, head));
  return {
    base: "base",
    head: "head",
    changes: causes.map((cause) => changeOf(cause, document, document)),
    problems: [],
  };
}

const FOUND = reviewOf(ORDERS, HEAD);

describe("every output", () => {
  const outputs = { toText, toJson, toSarif, toAnnotations, toHtml, toMarkdown };

  it.each(Object.entries(outputs))("is the same bytes on a second run: %s", (_name, write) => {
    expect(write(reviewOf(ORDERS, HEAD))).toBe(write(FOUND));
  });
});

describe("what a reader needs of a breaking change", () => {
  const needs: [string, string, string][] = [
    ["what", "no longer allows", "no longer allows"],
    ["why", "A request that the base document allows can be refused now.", "refused now"],
    ["what to do instead", "Keep accepting the value, and mark it as deprecated", "mark it as deprecated"],
    ["the type before", 'channel?: "web" | "app" | "store"', '"web" | "app" | "store"'],
    ["the type after", '"web" | "<b>" | "100%"', '"<b>" | "100%"'],
    ["file and line", "orders.yaml:37", "37"],
    ["whom it hits", "POST /orders", "POST /orders"],
  ];
  /** Each form escapes in its own way, which is undone here. */
  const plain = (text: string) =>
    text
      .replaceAll(/\s+/g, " ")
      .replaceAll('\\"', '"')
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll(/<\/?code>|`/g, "")
      .replaceAll("%25", "%");
  const forms = {
    text: (found: Review) => toText(found, { width: 400 }),
    markdown: toMarkdown,
    json: toJson,
    sarif: toSarif,
    annotations: toAnnotations,
    html: toHtml,
  };

  it.each(needs)("is %s in every form", (need, _text, words) => {
    // An annotation stands beside the code, where the operation is to be seen.
    const asked = Object.entries(forms).filter(([name]) => !(name === "annotations" && need === "whom it hits"));
    const missing = asked.filter(([, write]) => !plain(write(FOUND)).includes(words)).map(([name]) => name);
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(forms))("is the line on both sides, also where they differ: %s", (_name, write) => {
    const moved = reviewOf(ORDERS, `# A line more.\n${HEAD}`);
    const text = plain(write(moved));
    expect(text).toMatch(/\b37\b/);
    expect(text).toMatch(/\b38\b/);
  });

  it.each(["text", "markdown", "json", "html"] as const)("is the example before and after: %s", (form) => {
    const example = (value: string) => ORDERS.replace("note: { type", `note: { example: ${value}, type`);
    const text = plain(forms[form](reviewOf(example("before-it"), example("after-it"))));
    expect(text).toContain("before-it");
    expect(text).toContain("after-it");
  });
});

describe("text for the terminal", () => {
  it("keeps to the width", () => {
    const lines = toText(FOUND, { width: 60 }).split("\n");
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(lines.find((line) => line.startsWith("  body.channel: no longer allows app, store"))).toBeDefined();
  });

  it("has colours only when asked", () => {
    expect(toText(FOUND)).not.toContain("\u001B[");
    expect(toText(FOUND, { color: true })).toContain("\u001B[31mbreaking\u001B[39m");
  });
});

describe("JSON", () => {
  it("has rule, sentence, places, operations and types of each change", () => {
    const report = JSON.parse(toJson(FOUND)) as Review;
    expect(report.changes.find(({ rule }) => rule === "type-widened")).toMatchObject({
      severity: "breaking",
      message: "`Order.note`: also allows `null`.",
      operations: [{ name: "GET /orders", operationId: "listOrders", side: "received" }],
      base: { file: "orders.yaml", line: 50 },
      types: { before: "note?: string", after: "note?: null | string" },
    });
    expect(report).toMatchObject({ reportVersion: 1, passes: false });
  });

  it("keeps to its schema, with and without what can be missing", () => {
    const validate = new Ajv2020({ allErrors: true }).compile(REPORT_SCHEMA);
    const accepted = {
      rule: "a",
      fingerprint: "b",
      reason: "correction",
      evidence: "c",
      by: "d",
      expires: "e",
      place: "f",
    } as const;
    const row = { name: "spec", version: "1.0.0", needed: "minor", declared: "none", isEnough: false } as const;
    const full: Review = {
      ...FOUND,
      changes: FOUND.changes.map((change) => ({ ...change, accepted })),
      problems: [{ severity: "warn", rule: "a", message: "b", file: "c", line: 1, pointer: undefined, isNew: true }],
      staleAcceptances: ["one"],
      gate: { since: "v1", rows: [row], missing: { name: "a", text: "b" } },
    };
    for (const report of [FOUND, full, { ...FOUND, base: undefined, changes: [], problems: undefined }]) {
      expect(validate(JSON.parse(toJson(report))), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ ...JSON.parse(toJson(FOUND)), changes: [{ severity: "fatal" }] })).toBe(false);
  });
});

describe("SARIF", () => {
  it("has results with rules, places and fingerprints, without what is harmless", () => {
    const { runs } = JSON.parse(toSarif(FOUND)) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; level: string }[] }[];
    };
    expect(runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["type-widened", "error"],
      ["enum-narrowed", "error"],
    ]);
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id).toSorted()).toEqual(["enum-narrowed", "type-widened"]);
    expect(runs[0]?.results[0]).toMatchObject({ locations: [{ physicalLocation: { region: { startLine: 50 } } }] });
  });
});

describe("annotations", () => {
  it("name file and line, and cannot be broken by what a document says", () => {
    const [first] = toAnnotations(FOUND).split("\n");
    expect(first).toMatch(/^::error file=orders\.yaml,line=50,title=type-widened::Order\.note/);
    const many = {
      ...FOUND,
      changes: Array.from({ length: 30 }, () => ({
        ...FOUND.changes[0]!,
        severity: "breaking" as const,
        message: "One\n::error::Two 100%",
      })),
    };
    const lines = toAnnotations(many).trim().split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toContain("One ::error::Two 100%25");
    expect(lines.at(-1)).toContain("21 more are in the report");
  });
});

describe("HTML", () => {
  it("shows the documents side by side, and the lines around each change", async () => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": HEAD });
    await workspace.review(["base.yaml", "head.yaml", "--out", "report"]);
    const page = workspace.read("report/report.html");
    expect(page).toContain("<summary>base.yaml → head.yaml</summary>");
    expect(page).toContain('<td class="gone">      summary: All orders</td>');
    expect(page).toContain('<td class="new">      summary: Every order</td>');
    expect(page).toMatch(
      /<tr class="named"><td class="number">37<\/td><td> +channel: \{ type: string, enum: \[web, app, store\] \}/,
    );
  });

  it("shows both sides and takes nothing in a document for markup", () => {
    const page = toHtml(FOUND);
    expect(page).toContain("also allows <code>&lt;b&gt;</code>");
    expect(page).toContain("<pre>note?: string</pre>");
    expect(page).not.toContain("<b>");
    expect(page).not.toMatch(/<script|https?:/);
  });
});

describe("the rules", () => {
  it("are listed once each, with what they mean on both sides", () => {
    const lines = rulesText().trimEnd().split("\n").slice(1);
    const ids = lines.map((line) => line.split(" ")[0]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.find((line) => line.startsWith("enum-narrowed "))).toMatch(
      /^enum-narrowed +breaking +compatible +A listed value/,
    );
  });

  it("come in mirrored pairs: what can allow less can allow more", () => {
    const ids = rulesText()
      .split("\n")
      .map((line) => line.split(" ")[0]!);
    const halves = ids.filter(
      (id) => id.endsWith("-narrowed") && !["parameter-empty-narrowed", "status-narrowed"].includes(id),
    );
    expect(halves.filter((id) => !ids.includes(id.replace("-narrowed", "-widened")))).toEqual([]);
  });
});

describe("the command", () => {
  it("writes every form into a folder, and prints the one that is asked for", async () => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": HEAD });
    const { code, stdout } = await workspace.review(["base.yaml", "head.yaml", "--out", "report", "--format", "json"]);
    expect(code).toBe(1);
    expect(workspace.read("report/report.json")).toBe(stdout);
    expect(workspace.read("report/report.md")).toContain("<!-- d6-spec-review -->");
    expect(workspace.read("report/report.sarif")).toContain('"2.1.0"');
    expect(workspace.read("report/report.html")).toContain("<!doctype html>");
  });

  it("lists the rules and prints the schema of its JSON without any document", async () => {
    expect(await new Workspace().review(["rules"])).toMatchObject({ code: 0, stdout: rulesText() });
    expect(JSON.parse((await new Workspace().review(["schema"])).stdout)).toMatchObject({
      title: "Report of d6-spec-review",
    });
  });

  it("refuses a format that it does not have", async () => {
    expect(await new Workspace().review(["--format", "pdf"])).toMatchObject({ code: 2, stdout: "" });
  });
});
