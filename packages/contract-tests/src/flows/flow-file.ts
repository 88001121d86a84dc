import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { root } from "../markdown.ts";

/** An Arazzo document, as far as the flows of this contract use the format. */
export interface FlowFile {
  /** The file's name without its endings. */
  name: string;
  workflows: Workflow[];
}

export interface Workflow {
  workflowId: string;
  summary: string;
  parameters?: StepParameter[];
  steps: Step[];
}

export interface Step {
  stepId: string;
  operationId: string;
  parameters?: StepParameter[];
  requestBody?: { payload: unknown };
  successCriteria: Criterion[];
  outputs?: Record<string, string>;
}

export interface StepParameter {
  in: "path" | "query" | "header";
  name: string;
  value: unknown;
}

/** `$statusCode == 200`, or a JSONPath over what `context` names. */
export type Criterion =
  | { condition: string; type?: undefined }
  | { type: "jsonpath"; context: string; condition: string };

/** Where the flows are, from the root of the repository. */
export const flowPaths: string[] = globSync("spec/flows/*.arazzo.yaml", { cwd: root }).toSorted();

/** The flows of the contract. */
export const flowFiles: FlowFile[] = flowPaths.map((path) => ({
  ...(parse(readFileSync(join(root, path), "utf8")) as Omit<FlowFile, "name">),
  name: basename(path, ".arazzo.yaml"),
}));

/** The names of all workflows, as `file workflow`. */
export const flowNames: string[] = flowFiles.flatMap(({ name, workflows }) =>
  workflows.map(({ workflowId }) => `${name} ${workflowId}`),
);
