import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { document } from "@d6-integrate/spec";
import type { Document, OperationObject as Operation, PathItem, Schema } from "@d6-integrate/spec/reader";
import { expect, test } from "vitest";
import { emitFormatted, packagesFolder } from "../src/generate.ts";

const jsonOf = (schema: Schema) => ({ description: "", content: { "application/json": { schema } } });
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function operation(version: "v1" | "v2", name: string, answer: Schema): Record<string, PathItem> {
  const post: Operation = {
    operationId: `${version}${name}Kite`,
    "x-sdk-name": `kites.${name.toLowerCase()}`,
    "x-evidence": "assumed",
    "x-api-type": "Finance+ API",
    summary: `${name} a kite`,
    parameters: [{ name: "wind", in: "query", required: true, schema: { type: "integer" } }],
    requestBody: { required: true, ...jsonOf(refTo("IdInput")) },
    responses: { 200: jsonOf(answer), 400: jsonOf(refTo(version === "v1" ? "V1Error" : "V2Error")) },
  };
  return { [`/${version}/kites/${name.toLowerCase()}`]: { post } };
}

const paths = {
  // A record of its own, with one that others have too and with alternatives.
  ...operation("v2", "Fly", refTo("Kite")),
  // A record that was only inside others before.
  ...operation("v2", "Land", { type: "array", items: refTo("V2PromiseInNote") }),
  // A body without a name.
  ...operation("v1", "Build", { type: "object", properties: { height: { type: "integer" } } }),
};
const schemas = {
  Kite: {
    type: "object",
    required: ["kite_id"],
    additionalProperties: false,
    properties: {
      kite_id: { type: "integer" },
      note: refTo("V2Note"),
      tail: {
        oneOf: [
          { type: "object", properties: { colour: refTo("Text") } },
          { type: "array", items: {} },
        ],
      },
    },
  } as Schema,
};

/** The contract with these operations and records before all others, or behind them. */
function extended(first: boolean): Document {
  const known = document.components?.schemas ?? {};
  return {
    ...document,
    paths: first ? { ...paths, ...document.paths } : { ...document.paths, ...paths },
    components: { ...document.components, schemas: first ? { ...schemas, ...known } : { ...known, ...schemas } },
  };
}

/** The lines of a text that another one does not have, or not in the same order. */
function missing(before: string, after: string): string[] {
  const lines = after.split("\n");
  let from = 0;
  return before.split("\n").filter((line) => {
    const at = lines.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

test.each([
  ["before", true],
  ["behind", false],
])(
  "operations that are added %s all others change no line of these in any generated file",
  async (_, first) => {
    const after = await emitFormatted(extended(first));
    const changed: Record<string, string[]> = {};
    let added = 0;
    for (const [name, text] of Object.entries(after)) {
      const before = await readFile(join(packagesFolder, "client/src", name), "utf8");
      const lost = missing(before, text);
      if (lost.length > 0) changed[name] = lost;
      added += text.split("\n").length - before.split("\n").length;
    }
    expect(changed).toEqual({});
    expect(Object.keys(after).length).toBeGreaterThan(10);
    expect(after["extras/validation/checks.gen.ts"]).toContain("checkKitePart1");
    expect(added).toBeGreaterThan(300);
    expect(added).toBeLessThan(1500);
  },
  60_000,
);
