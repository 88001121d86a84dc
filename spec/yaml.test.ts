import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { parse } from "yaml";

const text = readFileSync(new URL("dist/openapi.yaml", import.meta.url), "utf8");
const json: unknown = JSON.parse(readFileSync(new URL("dist/openapi.json", import.meta.url), "utf8"));

/** PyYAML, which stands for the readers in Python, Ruby and Java: all of them read YAML 1.1. */
function pyYaml(): unknown {
  const script = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)";
  const { status, stdout, stderr } = spawnSync("python3", ["-c", script], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`PyYAML cannot read the document: ${stderr}`);
  return JSON.parse(stdout);
}

const hasPyYaml = spawnSync("python3", ["-c", "import yaml"]).status === 0;

// A reader of YAML 1.1 takes a bare Yes for true, and 2024-04-16 for a point in time.
it.each([
  ["yaml, as YAML 1.2", () => parse(text, { version: "1.2" }) as unknown],
  ["yaml, as YAML 1.1", () => parse(text, { version: "1.1" }) as unknown],
  ["js-yaml 4", () => load(text)],
])("the published YAML says to %s what the JSON says", (_, read) => {
  expect(read()).toEqual(json);
});

it.skipIf(!hasPyYaml)(
  `the published YAML says to PyYAML what the JSON says${hasPyYaml ? "" : ": skipped, no python3 with PyYAML here (apt install python3-yaml)"}`,
  () => {
    expect(pyYaml()).toEqual(json);
  },
);
