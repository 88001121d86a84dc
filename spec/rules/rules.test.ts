import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import plugin from "./plugin.ts";
import { answer, assumed, body, ordered, refusal, valid } from "./valid-operation.ts";
import type { Operation } from "./valid-operation.ts";

const rules = Object.keys(plugin().rules.oas3);
const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

interface Problem {
  ruleId: string;
  message: string;
}

/** Lints documents of one operation each with the house rules, all in one run: starting redocly takes a second. */
async function lint(operations: readonly Operation[]): Promise<Problem[][]> {
  const folder = mkdtempSync(join(tmpdir(), "d6-rules-"));
  try {
    writeFileSync(
      join(folder, "redocly.yaml"),
      stringify({ plugins: [join(import.meta.dirname, "plugin.ts")], extends: ["house/all"] }),
    );
    const files = operations.map(({ path = "/v1/notes", schemas, ...item }, index) => {
      const document = {
        openapi: "3.1.0",
        info: { title: "One", version: "1" },
        paths: { [path]: item },
        components: { schemas },
      };
      writeFileSync(join(folder, `${index}.yaml`), stringify(document, { aliasDuplicateObjects: false }));
      return `${index}.yaml`;
    });
    const output = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        [cli, "lint", ...files, "--format", "json"],
        { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
        (_error, stdout) => resolve(stdout),
      );
    });
    // One JSON object after the other, each over many lines.
    const reports = output.split(/^(?=\{)|(?<=^\})/m).filter((part) => part.startsWith("{"));
    return reports.map((report) => (JSON.parse(report) as { problems: Problem[] }).problems);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const breaches: [rule: string, what: string, change: (operation: Operation) => void, message: RegExp][] = [
  ["evidence", "an operation without evidence", (o) => delete o.post["x-evidence"], /An operation must say/],
  ["evidence", "a response without evidence", (o) => delete o.post.responses[200]["x-evidence"], /A response must/],
  ["evidence", "a parameter of an unknown level", (o) => (o.post.parameters[0]["x-evidence"] = "sure"), /"sure"/],
  ["evidence", "a record without evidence", (o) => delete body(o).schema["x-evidence"], /A record must say/],
  [
    "evidence",
    "an assumption that says nothing more",
    (o) => (o.post.responses[200]["x-evidence"] = "assumed"),
    /no entry that it cites is/,
  ],
  [
    "evidence",
    "a label that stands for nothing",
    (o) => (o.post.responses[200]["x-evidence"] = assumed("FIN1-99")),
    /FIN1-99 is not in spec\/evidence/,
  ],
  [
    "evidence",
    "an observation that cites an assumption",
    (o) => (o.post.responses[200]["x-evidence"] = { level: "observed", labels: ["FIN1-05"] }),
    /is observed, and no entry that it cites is/,
  ],
  [
    "evidence",
    "an object that cites nothing",
    (o) => (o.post["x-evidence"] = { level: "documented", labels: [] }),
    /write documented alone/,
  ],
  [
    "evidence",
    "a property with a label that stands for nothing",
    (o) => (body(o).schema.properties.date["x-evidence"] = assumed("GEN-99")),
    /GEN-99 is not/,
  ],
  ["external-docs", "an operation without the vendor's page", (o) => delete o.post.externalDocs, /externalDocs\.url/],
  ["external-docs", "a page of somebody else", (o) => (o.post.externalDocs.url = "https://example.com"), /apidocs/],
  ["sdk-name", "an operation without a place in the client", (o) => delete o.post["x-sdk-name"], /undefined/],
  ["sdk-name", "a place that is no resource.verb", (o) => (o.post["x-sdk-name"] = "createNote"), /resource\.verb/],
  [
    "sdk-name",
    "a place that is taken",
    (o) => (o.get = { ...valid().post, operationId: "v1GetNotes", requestBody: undefined }),
    /is taken by/,
  ],
  ["wire-format", "an unknown wire format", (o) => (body(o).schema.properties.date["x-wire"] = "day"), /"day"/],
  ["wire-format", "a format that nothing enforces", (o) => delete body(o).schema.properties.date.format, /backed by/],
  [
    "order",
    "an order by a field that rows do not have",
    (o) => (answer(o).schema = ordered({ by: "day" })),
    /"day", expected a field of the rows/,
  ],
  [
    "order",
    "an order in no direction",
    (o) => (answer(o).schema = ordered({ direction: "up" })),
    /"up", expected ascending or descending/,
  ],
  [
    "order",
    "an order that nobody knows of",
    (o) => (answer(o).schema = ordered({ "x-evidence": "assumed" })),
    /no entry that it cites is/,
  ],
  ["closed-requests", "an open request", (o) => delete body(o).schema.additionalProperties, /must be closed/],
  ["closed-requests", "a closed response", (o) => (answer(o).schema.additionalProperties = false), /must stay open/],
  [
    "error-shape",
    "an error of another version",
    (o) => (refusal(o).schema.$ref = "#/components/schemas/V2Error"),
    /V2Error, expected V1Error/,
  ],
  [
    "error-shape",
    "an error that is not what x-error-shape says",
    (o) => (o.post["x-error-shape"] = "v2"),
    /V1Error, expected V2Error/,
  ],
  [
    "plain-text",
    "a label in a text",
    (o) => (o.post.responses[400].description = "Refused (FIN1-06)"),
    /cites FIN1-06: move the label/,
  ],
  [
    "described",
    "an operation that does not say who may call it",
    (o) => (o.post.description = "Creates a note."),
    /who may call it/,
  ],
  ["described", "a parameter without a word", (o) => delete o.post.parameters[0].description, /year needs a sentence/],
  [
    "described",
    "a property that is only named",
    (o) => (body(o).schema.properties.date.description = "The"),
    /date must say in a sentence/,
  ],
  ["described", "a named schema without a title", (o) => delete o.schemas.V1Error.title, /must have a title/],
  [
    "described",
    "a named schema without a sentence",
    (o) => (o.schemas.V1Error.description = "Error"),
    /must say in a sentence what it is/,
  ],
  ["exampled", "a parameter without an example", (o) => delete o.post.parameters[0].example, /year needs an example/],
  [
    "exampled",
    "a property without an example",
    (o) => delete body(o).schema.properties.date.examples,
    /date needs examples/,
  ],
  [
    "no-identity-numbers",
    "a number that could be a person's",
    (o) => (body(o).examples.ok.value.date = "1".repeat(13)),
    /Thirteen digits/,
  ],
  ["operation-id", "an id without a version", (o) => (o.post.operationId = "createNote"), /createNote, expected v1/],
  [
    "operation-id",
    "an id of another version",
    (o) => (o.post.operationId = "v2CreateNote"),
    /v2CreateNote, expected v1/,
  ],
  ["operation-id", "a path without a version", (o) => (o.path = "/notes"), /must begin with a version/],
  [
    "sensitive",
    "an unmarked personal field",
    (o) => (body(o).schema.properties.first_name = { type: "string", description: "The name.", examples: ["Thandi"] }),
    /first_name is a name/,
  ],
  [
    "valid-examples",
    "a request that does not fit",
    (o) => (body(o).examples.ok.value.date = "soon"),
    /the example\/date must match format/,
  ],
  [
    "valid-examples",
    "an answer that does not fit",
    (o) => (refusal(o).examples.invalid.value.error = 5),
    /the example\/error must be string/,
  ],
  ["response-examples", "a body without an example", (o) => delete answer(o).examples, /at least one example/],
];

describe("the house rules", () => {
  let found: Problem[][];

  beforeAll(async () => {
    const breached = breaches.map(([_rule, _what, change]) => {
      const operation = valid();
      change(operation);
      return operation;
    });
    found = await lint([...breached, valid()]);
  });

  it("are content with an operation that says how well it is known, where from and where to", () => {
    expect(found.at(-1)).toEqual([]);
  });

  it("are all tried here", () => {
    expect([...new Set(breaches.map(([rule]) => rule))].toSorted()).toEqual(rules.toSorted());
  });

  it.each(breaches.map((breach, index) => [...breach, index] as const))(
    "%s: refuse %s",
    (rule, _what, _change, message, index) => {
      const problems = found[index]!;
      expect(problems.map(({ ruleId }) => ruleId)).toContain(`house/${rule}`);
      expect(problems.map((problem) => problem.message).join()).toMatch(message);
    },
  );
});
