import { dirname } from "node:path";

import { parse } from "yaml";

import { SEVERITIES, type Severity } from "../checks/rule.ts";
import { BadInput } from "../source/bad-input.ts";

/** Where the settings of a repository or folder are. */
export const SETTINGS_FILE = ".spec-review.yaml";

/** From which severity on a change that is not accepted keeps a review from passing. */
export const FAIL_ON = ["breaking", "risky", "none"] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** What a repository, or who runs the command, decides. */
export interface Settings {
  /** The document in a repository, from its top. Default: the first of the usual places that has one. */
  readonly document?: string | undefined;
  /** The file of accepted changes. Default: `accepted-changes.yaml` beside the document. */
  readonly accepted?: string | undefined;
  /** Severities of rules that are others than usual, by id. */
  readonly severities?: Readonly<Record<string, Severity>> | undefined;
  /** Extensions whose loss fails a review like a breaking change. Default: `x-sensitive`. */
  readonly marks?: readonly string[] | undefined;
  /** What fails. Default: `breaking`. */
  readonly failOn?: FailOn | undefined;
  /** The folder that documents may reach. Default: the working folder or the repository that holds them. */
  readonly root?: string | undefined;
}

/** The settings in a file. `rules` are the ids that may have another severity. */
export function settingsIn(text: string, rules: readonly string[], shown: string = SETTINGS_FILE): Settings {
  const refuse = (expected: string) => new BadInput(`Cannot read ${shown}: expected ${expected}.`);
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (cause) {
    throw new BadInput(`Cannot read ${shown}: ${String(cause).split("\n")[0]}`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refuse("names of settings with values");
  const known = ["document", "accepted", "severities", "marks", "fail-on"];
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw refuse(`${known.join(", ")}, but it has ${unknown.join(", ")}`);
  const { document, accepted, severities, marks, "fail-on": failOn } = value as Record<string, unknown>;
  for (const [name, path] of Object.entries({ document, accepted }))
    if (path !== undefined && typeof path !== "string") throw refuse(`${name} to be a path`);
  if (marks !== undefined && !(Array.isArray(marks) && marks.every((mark) => /^x-./.test(String(mark)))))
    throw refuse("marks to be a list of extensions such as x-sensitive");
  for (const [rule, severity] of Object.entries(severities ?? {})) {
    if (!rules.includes(rule)) throw refuse(`rules in severities, but ${rule} is none`);
    if (!SEVERITIES.some((name) => name === severity)) throw refuse(`${rule} to be one of ${SEVERITIES.join(", ")}`);
  }
  return {
    document: document as string | undefined,
    accepted: accepted as string | undefined,
    severities: severities as Settings["severities"],
    marks: marks as string[] | undefined,
    failOn:
      failOn === undefined ? undefined : failOnNamed(typeof failOn === "string" ? failOn : JSON.stringify(failOn)),
  };
}

export function failOnNamed(name: string): FailOn {
  const known = FAIL_ON.find((candidate) => candidate === name);
  if (!known) throw new BadInput(`Cannot fail on ${name}: expected one of ${FAIL_ON.join(", ")}.`);
  return known;
}

/** Settings with those of the command in place of those of a file. */
export function withOverrides(settings: Settings, overrides: Settings): Settings {
  return { ...settings, ...Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined)) };
}

/** The file of accepted changes for a document, both from the same folder. */
export function acceptedFileFor(document: string, { accepted }: Settings): string {
  const folder = dirname(document).replaceAll("\\", "/");
  return accepted ?? (folder === "." ? "accepted-changes.yaml" : `${folder}/accepted-changes.yaml`);
}
